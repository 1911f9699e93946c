package org.jenjang.intake.tracking.app;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jenjang.contracts.progress.ComplaintProgress;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.intake.submission.domain.Heard;
import org.jenjang.intake.submission.domain.Leeway;
import org.jenjang.intake.submission.domain.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of one complaint so far; stored as one document.
 *
 * @param supervisory whether it was found to allege misuse of power, so that no text of it may travel
 * @param secret whether a desk has found that the public may not read it; what the reporter wants is told elsewhere
 * @param heldSince since when its holder has it
 * @param questions what the desk last asked of the reporter
 * @param answer the newest answer
 * @param lastActAt when an agency last did something for it
 * @param clocks the newest limit of each clock
 * @param leeway what gives the reporter room to speak
 * @param helpers codes of the units and institutions that help the one that has it
 */
public record TrackedCase(
        ComplaintProgress progress,
        boolean supervisory,
        boolean secret,
        @Nullable Instant heldSince,
        List<String> questions,
        @Nullable Answer answer,
        @Nullable Instant lastActAt,
        Map<Clock, RunningClock> clocks,
        Leeway leeway,
        List<String> helpers) {

    /** A complaint of which nothing was heard yet. */
    public static final TrackedCase UNHEARD = new TrackedCase(
            ComplaintProgress.UNHEARD, false, false, null, List.of(), null, null, Map.of(), Leeway.NONE, List.of());

    /** A document that was stored before the reporter's leeway, or who helps, was known has none. */
    public TrackedCase {
        questions = List.copyOf(questions);
        clocks = Map.copyOf(clocks);
        leeway = Objects.requireNonNullElse(leeway, Leeway.NONE);
        helpers = List.copyOf(Objects.requireNonNullElse(helpers, List.of()));
    }

    /**
     * An answer of an agency.
     *
     * @param number from 1
     * @param office code of the unit that answered
     * @param text masked; null when the report is secret or supervisory, unless it was asked for
     */
    public record Answer(int number, String office, @Nullable String text, Instant at) {

        private Answer disclosed(List<WithheldTexts.Text> texts) {
            return texts.stream()
                    .filter(found -> text == null && found.answer() == number)
                    .findFirst()
                    .map(found -> new Answer(number, office, found.text(), at))
                    .orElse(this);
        }
    }

    /** Whether no text of it may be told to others. */
    @JsonIgnore
    public boolean isHidden() {
        return supervisory || secret;
    }

    /** Those who help with it now; nobody helps with what was put aside or taken back. */
    @JsonIgnore
    public List<String> helpersNow() {
        return switch (progress.status()) {
            case DISPOSED, IN_PROGRESS, ANSWERED, ON_HOLD, RETURNED, CLOSED -> helpers;
            case RECEIVED, VERIFIED, IN_ARBITRATION, ARCHIVED, LINKED, WITHDRAWN -> List.of();
        };
    }

    /** How it stands, for the question what the reporter may say. */
    @JsonIgnore
    public Heard heard() {
        return new Heard(
                phase(progress.status()),
                answer == null ? 0 : answer.number(),
                progress.routing().setAside(),
                isHidden(),
                progress.routing().ombudsman(),
                leeway);
    }

    private static Phase phase(PublicStatus status) {
        return switch (status) {
            case CLOSED -> Phase.CLOSED;
            case ARCHIVED -> Phase.ARCHIVED;
            case LINKED -> Phase.LINKED;
            case WITHDRAWN -> Phase.WITHDRAWN;
            case RECEIVED, VERIFIED, DISPOSED, IN_PROGRESS, ANSWERED, ON_HOLD, RETURNED, IN_ARBITRATION -> Phase.OPEN;
        };
    }

    /** The limits that mean something now, the nearest first. */
    @JsonIgnore
    public List<RunningClock> speakingClocks() {
        Holder holder = progress.holder().orElse(null);
        return clocks.values().stream()
                .filter(clock -> clock.speaksIn(progress.status(), holder, lastActAt))
                .sorted(Comparator.comparing(clock -> clock.deadline().dueAt()))
                .toList();
    }

    /** The same with the text of the newest answer, if that was withheld and is among the texts. */
    TrackedCase disclosed(List<WithheldTexts.Text> texts) {
        return answer == null ? this : with(answer.disclosed(texts));
    }

    /** The same after one more event has moved it. */
    public TrackedCase with(ComplaintProgress now, @Nullable Instant since, Leeway room) {
        return new TrackedCase(now, supervisory, secret, since, questions, answer, lastActAt, clocks, room, helpers);
    }

    /** The same as it is classified now. */
    public TrackedCase classified(boolean isSupervisory, boolean isSecret) {
        return new TrackedCase(
                progress, isSupervisory, isSecret, heldSince, questions, answer, lastActAt, clocks, leeway, helpers);
    }

    /** The same with other questions of the desk. */
    public TrackedCase asked(List<String> now) {
        return new TrackedCase(progress, supervisory, secret, heldSince, now, answer, lastActAt, clocks, leeway, helpers);
    }

    /** The same after an agency has done something. */
    public TrackedCase acted(Instant at) {
        Instant last = lastActAt == null || at.isAfter(lastActAt) ? at : lastActAt;
        return new TrackedCase(progress, supervisory, secret, heldSince, questions, answer, last, clocks, leeway, helpers);
    }

    /** The same with another answer. */
    public TrackedCase with(Answer newest) {
        return new TrackedCase(progress, supervisory, secret, heldSince, questions, newest, lastActAt, clocks, leeway, helpers);
    }

    /** The same with others who help. */
    public TrackedCase helpedBy(List<String> codes) {
        return new TrackedCase(
                progress, supervisory, secret, heldSince, questions, answer, lastActAt, clocks, leeway, codes);
    }

    /** The same with other clocks. */
    public TrackedCase with(Map<Clock, RunningClock> now) {
        return new TrackedCase(progress, supervisory, secret, heldSince, questions, answer, lastActAt, now, leeway, helpers);
    }
}
