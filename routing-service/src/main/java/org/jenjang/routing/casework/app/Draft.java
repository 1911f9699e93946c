package org.jenjang.routing.casework.app;

import java.util.List;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Classification;
import org.jspecify.annotations.Nullable;

/**
 * What a person at a desk asks for, as it was typed: anything may be missing or wrong until {@link ReadDraft} has
 * looked.
 */
public sealed interface Draft {

    /** Hand the report to an institution. */
    record Disposition(
            @Nullable String institution,
            @Nullable Classification classification,
            @Nullable Boolean supervisory,
            @Nullable String category,
            @Nullable String note)
            implements Draft {}

    /** Choose the unit. */
    record Assignment(
            @Nullable String unit, @Nullable List<@Nullable String> helpers, @Nullable String note) implements Draft {}

    /** Give the case back. */
    record Return(@Nullable String reason, @Nullable String suggestion) implements Draft {}

    /** Ask the reporter. */
    record Hold(@Nullable List<@Nullable String> questions) implements Draft {}

    /** Put the report aside. */
    record Archive(@Nullable ArchiveReason reason, @Nullable String explanation) implements Draft {}

    /** Write down what the reporter told by other ways. */
    record Completion(@Nullable String completion) implements Draft {}

    /** Name who must answer. */
    record Arbitration(
            @Nullable String lead, @Nullable List<@Nullable String> helpers, @Nullable String reason) implements Draft {}

    /** Let it follow another report, named by its ticket or id. */
    record Link(@Nullable String parent) implements Draft {}

    /** Let it stand alone again. */
    record Unlink(@Nullable String reason) implements Draft {}

    /** Correct class, category or secrecy; secrecy that is not named stays as it is. */
    record Reclassification(
            @Nullable Classification classification,
            @Nullable Boolean supervisory,
            @Nullable String category,
            @Nullable Boolean secret,
            @Nullable String reason)
            implements Draft {}

    /** Say that life is in danger. */
    record Emergency(@Nullable String reason) implements Draft {}

    /** Order the office below to answer. */
    record Reminder(@Nullable String text) implements Draft {}

    /** Open a closed case again. */
    record Reopening(@Nullable String reason) implements Draft {}

    /** Judge the answer; what failed needs a note. */
    record Review(@Nullable Boolean passed, @Nullable String note) implements Draft {}
}
