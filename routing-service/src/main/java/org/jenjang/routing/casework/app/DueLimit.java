package org.jenjang.routing.casework.app;

import org.jenjang.contracts.vocabulary.Clock;

/** A limit of a case at which something happens now. */
public record DueLimit(String complaint, Clock clock) {}
