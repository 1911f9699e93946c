package org.jenjang.routing.casework.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.clock.domain.Place;
import org.jenjang.routing.register.app.Places;

/** The limits of a case as clocks that people can read. */
@ApplicationScoped
class ClockParts {

    private static final int NEAR = 80;

    private final Places places;
    private final Words words;
    private final Clock clock;

    ClockParts(Places places, Words words, Clock clock) {
        this.places = places;
        this.words = words;
        this.clock = clock;
    }

    /** Those that still matter: running, standing still, or passed; the most urgent first. */
    List<CaseDetail.Clock> of(RoutingCase now) {
        Place place = places.of(now.holder().institution());
        return now.limits().all().stream()
                .filter(limit -> limit.state() != Limit.State.DONE)
                .sorted(Comparator.comparing(limit -> limit.deadline().dueAt()))
                .map(limit -> new CaseDetail.Clock(words.say().clock(limit.clock()), part(limit, place)))
                .toList();
    }

    private Parts.Deadline part(Limit limit, Place place) {
        Instant now = clock.instant();
        Instant due = limit.deadline().dueAt();
        int percent = limit.percentUsed(now);
        String provisional = limit.deadline().provisional() == null ? "" : " " + words.say().clockProvisional();
        return new Parts.Deadline(pace(limit, percent, now), percent, now, due.atZone(place.zone()),
                rule(limit, place) + provisional);
    }

    private static Parts.Pace pace(Limit limit, int percent, Instant now) {
        return switch (limit.state()) {
            case BREACHED -> Parts.Pace.OVER;
            case PAUSED -> Parts.Pace.PAUSED;
            case RUNNING, DONE -> {
                if (now.isAfter(limit.deadline().dueAt())) {
                    yield Parts.Pace.OVER;
                }
                yield percent < NEAR ? Parts.Pace.ON_TIME : Parts.Pace.NEAR;
            }
        };
    }

    private String rule(Limit limit, Place place) {
        String start = words.date(limit.deadline().startedAt().atZone(place.zone()));
        String basis = limit.deadline().legalBasis();
        int amount = limit.deadline().workingDays();
        return switch (limit.clock()) {
            case VERIFY, FIRST_RESPONSE, RESOLVE, REPORTER_REPLY, REDISPATCH, ARBITRATION, PROMISE ->
                words.say().clockRule(basis, amount, start);
            case REPORTER_COMPLETION -> words.say().clockRuleDays(basis, amount, start);
            case EMERGENCY -> words.say().clockRuleHours(basis, amount, start);
        };
    }
}
