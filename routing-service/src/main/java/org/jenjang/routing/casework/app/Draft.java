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
    record Assignment(@Nullable String unit, @Nullable String note) implements Draft {}

    /** Give the case back. */
    record Return(@Nullable String reason, @Nullable String suggestion) implements Draft {}

    /** Ask the reporter. */
    record Hold(@Nullable List<@Nullable String> questions) implements Draft {}

    /** Put the report aside. */
    record Archive(@Nullable ArchiveReason reason, @Nullable String explanation) implements Draft {}
}
