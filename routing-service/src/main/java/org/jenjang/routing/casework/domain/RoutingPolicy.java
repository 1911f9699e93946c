package org.jenjang.routing.casework.domain;

/** What decisions rest on besides the case: who is in office, and how long everybody has. */
public record RoutingPolicy(Offices offices, Timetable timetable) {}
