package org.jenjang.response.handling.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;

/** The limits that run over a complaint, as the routing tells them. They press the unit; they forbid it nothing. */
public record Clocks(List<Limit> limits) {

    /** No limit is known. */
    public static final Clocks NONE = new Clocks(List.of());

    public Clocks {
        limits = List.copyOf(limits);
    }

    /** A limit, and whether it stands still while somebody else must act. */
    public record Limit(Deadline deadline, boolean paused) {}

    private static Clocks of(List<Deadline> deadlines) {
        return new Clocks(deadlines.stream().map(deadline -> new Limit(deadline, false)).toList());
    }

    /** With a limit that runs (again). */
    public Clocks set(Deadline deadline) {
        return new Clocks(Stream.concat(others(deadline.clock()), Stream.of(new Limit(deadline, false))).toList());
    }

    /** Whether such a limit is known. */
    public boolean knows(Clock clock) {
        return others(clock).count() < limits.size();
    }

    /** With a limit that stands still. */
    public Clocks pause(Clock clock) {
        return new Clocks(limits.stream()
                .map(limit -> limit.deadline().clock() == clock ? new Limit(limit.deadline(), true) : limit)
                .toList());
    }

    /** With a limit that lies on another day than was thought; it goes on running, or standing still, as it did. */
    public Clocks move(Deadline deadline) {
        return new Clocks(limits.stream()
                .map(limit -> limit.deadline().clock() == deadline.clock() ? new Limit(deadline, limit.paused()) : limit)
                .toList());
    }

    /** As they are after something happened: to begin or to answer meets the first limit, an objection ends the reply window. */
    public Clocks after(HandlingEvent event) {
        return switch (event) {
            case HandlingEvent.WorkStarted _, HandlingEvent.ApprovalAsked _ -> without(Clock.FIRST_RESPONSE, Clock.EMERGENCY);
            case HandlingEvent.Answered _ -> without(Clock.FIRST_RESPONSE, Clock.EMERGENCY, Clock.PROMISE);
            case HandlingEvent.Disputed _ -> without(Clock.REPORTER_REPLY);
            case HandlingEvent.GivenBack _, HandlingEvent.Ended _ -> NONE;
            case HandlingEvent.Received received -> of(received.deadlines());
            case HandlingEvent.Reopened reopened -> of(reopened.deadlines());
            case HandlingEvent.ProgressPosted _, HandlingEvent.QuestionAsked _, HandlingEvent.DatePromised _,
                    HandlingEvent.ApprovalRefused _, HandlingEvent.Approved _, HandlingEvent.Supplemented _,
                    HandlingEvent.Accepted _, HandlingEvent.Escalated _, HandlingEvent.Reminded _, HandlingEvent.Rehomed _, HandlingEvent.Reclassified _,
                    HandlingEvent.SecrecyRaised _, HandlingEvent.DangerMarked _, HandlingEvent.HandedOver _,
                    HandlingEvent.FindingContinued _ -> this;
        };
    }

    /** The limit that the unit itself has to keep next; empty when none runs. */
    public Optional<Limit> pressing() {
        return limits.stream()
                .filter(limit -> !limit.paused() && limit.deadline().clock() != Clock.REPORTER_REPLY)
                .min(Comparator.comparing(limit -> limit.deadline().dueAt()));
    }

    private Clocks without(Clock... met) {
        List<Clock> over = List.of(met);
        return new Clocks(limits.stream().filter(limit -> !over.contains(limit.deadline().clock())).toList());
    }

    private Stream<Limit> others(Clock clock) {
        return limits.stream().filter(limit -> limit.deadline().clock() != clock);
    }
}
