package org.jenjang.routing.casework.domain;

/** What decisions rest on besides the case: who is in office, how long everybody has, and what would be proposed. */
public record RoutingPolicy(Offices offices, Timetable timetable, Proposals proposals) {

    /** The same, but for what would be proposed. */
    public RoutingPolicy with(Proposals others) {
        return new RoutingPolicy(offices, timetable, others);
    }
}
