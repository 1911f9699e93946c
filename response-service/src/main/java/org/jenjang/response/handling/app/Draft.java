package org.jenjang.response.handling.app;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an officer has typed, not checked yet. The names of the fields are those of the REST API. */
public sealed interface Draft {

    /** What will be done, and by when. */
    record Start(@Nullable String plan, @Nullable LocalDate targetDate) implements Draft {}

    /** How the work goes. */
    record Progress(@Nullable String text) implements Draft {}

    /** What was done, with references to proof. */
    record Answer(@Nullable String text, @Nullable List<@Nullable String> evidence) implements Draft {}

    /** Why the unit is not competent, and which might be. */
    record GiveBack(@Nullable String reason, @Nullable String suggestedUnit) implements Draft {}
}
