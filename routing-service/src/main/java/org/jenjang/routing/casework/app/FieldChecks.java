package org.jenjang.routing.casework.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Checks what a person typed, field by field, and gathers everything that is wrong before anything is done. */
final class FieldChecks {

    private final List<FieldError> errors = new ArrayList<>();

    /** A text that is needed; stripped. */
    String text(String field, @Nullable String value, int least, int most) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            wrong(field, "required");
        } else if (text.length() < least) {
            wrong(field, "too-short", least);
        } else {
            limited(field, text, most);
        }
        return text;
    }

    /** A text that may be left out; stripped, null when empty. */
    @Nullable String optional(String field, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            return null;
        }
        limited(field, value.strip(), most);
        return value.strip();
    }

    /** A choice that is needed. */
    <T> @Nullable T needed(String field, @Nullable T value) {
        if (value == null) {
            wrong(field, "required");
        }
        return value;
    }

    /** A code that is needed and must be known. */
    String code(String field, @Nullable String value, Predicate<String> known) {
        String code = value == null ? "" : value.strip();
        if (code.isEmpty()) {
            wrong(field, "required");
        } else if (!known.test(code)) {
            wrong(field, "unknown-code");
        }
        return code;
    }

    /** Codes that may be left out, and must be known; what is blank is left out. */
    List<String> codes(String field, @Nullable List<@Nullable String> values, int most, Predicate<String> known) {
        List<String> codes = new ArrayList<>();
        for (@Nullable String value : values == null ? List.<@Nullable String>of() : values) {
            if (value != null && !value.isBlank()) {
                codes.add(code(field, value, known));
            }
        }
        if (codes.size() > most) {
            wrong(field, "too-many", most);
        }
        return codes;
    }

    /** Says what else is wrong. */
    void wrong(String field, String code, Object... arguments) {
        wrong(new FieldError(field, code, arguments));
    }

    /** Says what else is wrong. */
    void wrong(FieldError error) {
        errors.add(error);
    }

    /**
     * Goes on only when nothing was wrong.
     *
     * @throws InvalidInput with everything that is wrong
     */
    void done() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void limited(String field, String text, int most) {
        if (text.length() > most) {
            wrong(field, "too-long", most);
        } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            wrong(field, "control-character");
        }
    }
}
