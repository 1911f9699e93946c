package org.jenjang.response.handling.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.jenjang.platform.kernel.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * How long a text may be, in characters after the blanks around it are taken away.
 *
 * @param field the name by which the sender knows it
 */
public record Wording(String field, int least, int most) {

    /** What will be done. */
    public static final Wording PLAN = new Wording("plan", 10, 1000);
    /** How the work goes. */
    public static final Wording PROGRESS = new Wording("text", 10, 2000);
    /** What was done: long enough to say something, short enough to be read. */
    public static final Wording ANSWER = new Wording("text", 30, 4000);
    /** What the reporter is asked. */
    public static final Wording QUESTION = new Wording("question", 10, 1000);
    /** Why the unit is not competent, or why another answer is wanted. */
    public static final Wording REASON = new Wording("reason", 10, 1000);
    /** One reference to proof. */
    public static final Wording EVIDENCE = new Wording("evidence", 3, 300);
    /** How many references to proof one answer may have. */
    public static final int MOST_EVIDENCE = 10;

    /** The text as it is kept: without blanks around it, line ends as one character, letters composed. */
    public static String clean(@Nullable String typed) {
        return typed == null ? "" : Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC).strip();
    }

    /** What is wrong with a cleaned text; empty when nothing is. */
    public Optional<FieldError> check(String text) {
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            return Optional.of(new FieldError(field, "required"));
        }
        if (text.chars().anyMatch(Wording::isForbidden)) {
            return Optional.of(new FieldError(field, "control-character"));
        }
        if (length < least) {
            return Optional.of(new FieldError(field, "too-short", least));
        }
        return length > most ? Optional.of(new FieldError(field, "too-long", most)) : Optional.empty();
    }

    /** What is wrong with a list of references to proof. */
    public static Optional<FieldError> checkEvidence(List<String> references) {
        if (references.size() > MOST_EVIDENCE) {
            return Optional.of(new FieldError(EVIDENCE.field, "too-many", MOST_EVIDENCE));
        }
        return references.stream().map(EVIDENCE::check).flatMap(Optional::stream).findFirst();
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }
}
