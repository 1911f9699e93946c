package org.jenjang.contracts.event;

/** Something that was said about a complaint: by the citizen, by the tier that routes, by the agency, or by the clock. */
public sealed interface ComplaintEvent permits SubmittedEvent, DisposedEvent, AnsweredEvent, EscalatedEvent {}
