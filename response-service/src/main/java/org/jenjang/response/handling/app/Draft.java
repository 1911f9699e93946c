package org.jenjang.response.handling.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person has typed, not checked yet. The names of the fields are those of the REST API. */
public sealed interface Draft {

    /** What will be done, and by when. */
    record Start(@Nullable String plan, @Nullable LocalDate targetDate) implements Draft {}

    /** How the work goes. */
    record Progress(@Nullable String text) implements Draft {}

    /** What the reporter is asked. */
    record Question(@Nullable String question) implements Draft {}

    /** By when the matter will be settled. */
    record Promise(@Nullable LocalDate date) implements Draft {}

    /** What was done, with references to proof. */
    record Answer(@Nullable String text, @Nullable List<@Nullable String> evidence) implements Draft {}

    /** Why the unit is not competent, and which is. */
    record GiveBack(@Nullable String reason, @Nullable String suggestedUnit) implements Draft {}

    /** The answer that was proposed then may go out. */
    record Approval(@Nullable Instant proposedAt) implements Draft {}

    /** Why it may not. */
    record ApprovalRefusal(@Nullable String reason) implements Draft {}
}
