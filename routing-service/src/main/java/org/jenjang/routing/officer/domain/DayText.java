package org.jenjang.routing.officer.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as people and programs write them. */
final class DayText {

    private DayText() {}

    /** The day that is meant, such as 2027-01-01; none when the text is something else. */
    static Optional<LocalDate> read(@Nullable String text, @Nullable LocalDate whenEmpty) {
        try {
            return OfficerDraft.clean(text).isEmpty()
                    ? Optional.ofNullable(whenEmpty) : Optional.of(LocalDate.parse(OfficerDraft.clean(text)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
