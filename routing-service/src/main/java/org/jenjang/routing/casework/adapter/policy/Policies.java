package org.jenjang.routing.casework.adapter.policy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jenjang.routing.casework.domain.Offices;
import org.jenjang.routing.casework.domain.Proposals;
import org.jenjang.routing.casework.domain.RoutingPolicy;
import org.jenjang.routing.casework.domain.Timetable;

/** Gives decisions what they rest on. */
@Singleton
class Policies {

    @Produces
    @Singleton
    RoutingPolicy policy(Offices offices, Timetable timetable, Proposals proposals) {
        return new RoutingPolicy(offices, timetable, proposals);
    }
}
