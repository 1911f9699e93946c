package org.jenjang.intake.tracking.app;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.progress.ComplaintProgress;
import org.jenjang.contracts.vocabulary.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of one complaint so far; stored as one document.
 *
 * @param supervisory whether it was found to allege misuse of power, so that no text of it may travel
 * @param heldSince since when its holder has it
 * @param questions what the desk last asked of the reporter
 * @param answer the newest answer
 * @param clocks the newest limit of each clock
 */
public record TrackedCase(
        ComplaintProgress progress,
        boolean supervisory,
        @Nullable Instant heldSince,
        List<String> questions,
        @Nullable Answer answer,
        Map<Clock, RunningClock> clocks) {

    /** A complaint of which nothing was heard yet. */
    public static final TrackedCase UNHEARD =
            new TrackedCase(ComplaintProgress.UNHEARD, false, null, List.of(), null, Map.of());

    public TrackedCase {
        questions = List.copyOf(questions);
        clocks = Map.copyOf(clocks);
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

    /** The same with the text of the newest answer, if that was withheld and is among the texts. */
    TrackedCase disclosed(List<WithheldTexts.Text> texts) {
        return answer == null
                ? this
                : new TrackedCase(progress, supervisory, heldSince, questions, answer.disclosed(texts), clocks);
    }

    /** The limits that mean something now, the nearest first. */
    @JsonIgnore
    public List<RunningClock> speakingClocks() {
        return clocks.values().stream()
                .filter(clock -> clock.speaksIn(progress.status()))
                .sorted(Comparator.comparing(clock -> clock.deadline().dueAt()))
                .toList();
    }
}
