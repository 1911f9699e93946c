package org.jenjang.intake.submission.domain;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one input and remembers everything that is wrong, so that people mend it all in one go. */
final class Fields {

    private final List<FieldError> errors = new ArrayList<>();

    /** A text that must be there. Lengths count characters as people see them on a keyboard, without outer space. */
    String required(String field, @Nullable String sent, int shortest, int longest) {
        String text = tidy(field, sent);
        if (text == null) {
            return wrong(field, "required");
        }
        return text.codePointCount(0, text.length()) < shortest
                ? wrong(field, "too-short", shortest)
                : within(field, text, longest);
    }

    /** A text that may be left out; blank counts as left out. */
    @Nullable
    String optional(String field, @Nullable String sent, int longest) {
        String text = tidy(field, sent);
        return text == null ? null : within(field, text, longest);
    }

    /** A value written as text that may be left out; what the reader cannot read is wrong in the given way. */
    <T> @Nullable T read(String field, @Nullable String sent, String code, Function<String, T> reader) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        try {
            return reader.apply(sent.strip());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            reject(field, code);
            return null;
        }
    }

    /** A declaration without which nothing can be done. */
    void requireTrue(String field, @Nullable Boolean sent) {
        if (!Boolean.TRUE.equals(sent)) {
            reject(field, "required");
        }
    }

    /** Notes that a field is wrong. */
    void reject(String field, String code, Object... arguments) {
        errors.add(new FieldError(field, code, arguments));
    }

    /**
     * Stops when anything was wrong.
     *
     * @throws InvalidInput with everything that was
     */
    void requireValid() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private @Nullable String tidy(String field, @Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        String text = sent.replace("\r\n", "\n").strip();
        if (text.codePoints().anyMatch(Fields::isForbidden)) {
            reject(field, "control-character");
        }
        return text;
    }

    private String within(String field, String text, int longest) {
        return text.codePointCount(0, text.length()) > longest ? wrong(field, "too-long", longest) : text;
    }

    private String wrong(String field, String code, Object... arguments) {
        reject(field, code, arguments);
        return "";
    }

    /** Control characters but newline and tab, halves of characters, and marks that turn the direction of writing. */
    private static boolean isForbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.SURROGATE -> true;
            default -> (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        };
    }
}
