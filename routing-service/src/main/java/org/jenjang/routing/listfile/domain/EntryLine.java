package org.jenjang.routing.listfile.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jenjang.platform.kernel.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is written down, nothing checked: a line of a file, or a row.
 *
 * @param number of the line in the file, from 1
 * @param fields the texts by the names of their columns
 */
public record EntryLine(int number, Map<String, String> fields) {

    public EntryLine {
        fields = Map.copyOf(fields);
    }

    /** What stands in a column; empty when nothing does. */
    public String text(String column) {
        return fields.getOrDefault(column, "");
    }

    /** The code of the entry. */
    public String code() {
        return text("code");
    }

    /** Something wrong with this line; the sentence takes the number of the line first. */
    public FieldError fault(String code, Object... arguments) {
        return LineFault.in(number, code, arguments);
    }

    /** What stands in a column; null when nothing does. */
    public @Nullable String optional(String column) {
        return text(column).isEmpty() ? null : text(column);
    }

    /** The day in a column; none when it holds no date. */
    public Optional<LocalDate> day(String column) {
        // Most last days are open, and an exception for each of them would cost more than all the rest.
        if (text(column).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(column)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
