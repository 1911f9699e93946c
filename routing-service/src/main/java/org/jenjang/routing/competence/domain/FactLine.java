package org.jenjang.routing.competence.domain;

import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.routing.listfile.domain.LineFault;

/**
 * One row of a file of facts, nothing checked.
 *
 * @param number of the line in the file, from 1
 * @param asked {@code yes} or {@code no}
 * @param answer empty in the row that begins a fact and holds its question
 */
public record FactLine(int number, String fact, String asked, String answer, String indonesian, String english) {

    private static final int LONGEST = 200;

    /** The rows of a fact; their numbers do not matter. */
    public static Stream<FactLine> of(Fact fact) {
        String asked = fact.asked() ? "yes" : "no";
        return Stream.concat(
                Stream.of(new FactLine(0, fact.key(), asked, "", fact.question().indonesian(), fact.question().english())),
                fact.answers().stream().map(answer -> new FactLine(0, fact.key(), asked, answer.code(), answer.label().indonesian(),
                        answer.label().english())));
    }

    boolean isQuestion() {
        return answer.isEmpty();
    }

    Words words() {
        return new Words(indonesian, english);
    }

    /** What is wrong with this row by itself. */
    Stream<FieldError> faults() {
        return Stream.of(
                        need(fact.matches("[A-Z]+(_[A-Z]+)*"), "competence-fact-key", fact),
                        need(answer.matches("([A-Z]+(_[A-Z]+)*)?"), "competence-fact-key", answer),
                        need(asked.equals("yes") || asked.equals("no"), "competence-fact-asked", asked),
                        need(isText(indonesian) && isText(english), "competence-fact-words", LONGEST))
                .flatMap(fault -> fault);
    }

    FieldError fault(String code, Object argument) {
        return LineFault.in(number, code, argument);
    }

    private Stream<FieldError> need(boolean right, String code, Object argument) {
        return right ? Stream.empty() : Stream.of(fault(code, argument));
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }
}
