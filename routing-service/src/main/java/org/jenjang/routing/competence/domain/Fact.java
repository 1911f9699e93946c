package org.jenjang.routing.competence.domain;

import java.util.List;

/**
 * What competence can turn on beside category and region.
 *
 * @param key such as {@code ROAD_CLASS}
 * @param asked whether the reporter is asked; otherwise the system knows it by itself
 * @param question a question that a citizen can answer by looking; for a fact that is not asked, what it says
 */
public record Fact(String key, boolean asked, Words question, List<Answer> answers) {

    /** Whether misuse of power is alleged: {@code YES} or {@code NO}. */
    public static final String SUPERVISORY = "SUPERVISORY";

    /** {@code YES} when the report is about the office that would get it by the rest of the book. */
    public static final String CONFLICT_OF_INTEREST = "CONFLICT_OF_INTEREST";

    /** The first word of a text message, by which its sender names a government. */
    public static final String SMS_PREFIX = "SMS_PREFIX";

    public Fact {
        answers = List.copyOf(answers);
    }

    /** Whether it can be this. */
    public boolean canBe(String answer) {
        return answers.stream().anyMatch(known -> known.code().equals(answer));
    }
}
