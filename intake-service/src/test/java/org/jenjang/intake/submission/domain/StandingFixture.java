package org.jenjang.intake.submission.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jenjang.contracts.vocabulary.Clock;

/** How a complaint stands, as prose: {@code standing(CLOSED).answer(1).reopenable(days(3)).now()}. */
final class StandingFixture {

    static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    private final Phase phase;
    private int answer;
    private int setAside;
    private boolean hidden;
    private boolean handedOver;
    private boolean anonymous;
    private boolean secret;
    private LocalDate incident = LocalDate.of(2026, 11, 1);
    private Leeway leeway = Leeway.NONE;

    private StandingFixture(Phase phase) {
        this.phase = phase;
    }

    static StandingFixture standing(Phase phase) {
        return new StandingFixture(phase);
    }

    StandingFixture answer(int number) {
        answer = number;
        return this;
    }

    StandingFixture setAside(int number) {
        setAside = number;
        return this;
    }

    StandingFixture hidden() {
        hidden = true;
        return this;
    }

    StandingFixture handedOver() {
        handedOver = true;
        return this;
    }

    StandingFixture secrecy(boolean isAnonymous, boolean isSecret) {
        anonymous = isAnonymous;
        secret = isSecret;
        return this;
    }

    StandingFixture incident(String day) {
        incident = LocalDate.parse(day);
        return this;
    }

    StandingFixture objectionIn(Duration left) {
        leeway = new Leeway(NOW.plus(left), leeway.completableUntil(), null, Set.of(), 0, null, null);
        return this;
    }

    StandingFixture completableIn(Duration left) {
        leeway = new Leeway(leeway.objectionUntil(), NOW.plus(left), null, Set.of(), 0, null, null);
        return this;
    }

    /** Closed for the given time, counted from 1, and to be opened again in this time. */
    StandingFixture closed(int closing, Duration left) {
        leeway = new Leeway(null, null, NOW.plus(left), Set.of(), closing, null, null);
        return this;
    }

    /** Closed so often that it is not opened again. */
    StandingFixture closedForGood(int closing) {
        leeway = new Leeway(null, null, null, Set.of(), closing, null, null);
        return this;
    }

    StandingFixture breached(Clock clock) {
        leeway = new Leeway(null, null, null, Set.of(clock), 0, null, null);
        return this;
    }

    StandingFixture asked(Duration ago, Duration repliedAgo) {
        leeway = new Leeway(null, null, null, Set.of(), 0, NOW.minus(ago), NOW.minus(repliedAgo));
        return this;
    }

    Standing now() {
        return new Standing(new Heard(phase, answer, setAside, hidden, handedOver, leeway), anonymous, secret, incident, NOW);
    }
}
