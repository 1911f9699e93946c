package org.jenjang.intake.submission.adapter.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jenjang.intake.submission.app.Counsel;

/** The steps of filing, in order, each with the fields that stand on it. */
enum FilingStep {
    STORY(1, "classification", "title", "narrative", "incidentDate"),
    PLACE(2, "province", "topic"),
    DETAIL(2, "region", "category", "place"),
    QUESTION(3, "answer"),
    OFFICE(3, "choice", "otherInstitution", "doNotRouteTo"),
    REPORTER(4, "privacy", "name", "email", "phone", "nik"),
    REVIEW(5);

    private final int number;
    private final List<String> fields;

    FilingStep(int number, String... fields) {
        this.number = number;
        this.fields = List.of(fields);
    }

    /** The number that people are shown; some pages share one. */
    public int number() {
        return number;
    }

    List<String> fields() {
        return fields;
    }

    /** Whether it shows who may be competent. */
    boolean needsCounsel() {
        return this == QUESTION || this == OFFICE;
    }

    /** Where it leads once it is known who may be competent: a question comes first, and only while there is one. */
    FilingStep knowing(Counsel counsel, Set<String> answered) {
        boolean open = counsel.question() != null && !answered.contains(counsel.question().fact());
        return this == QUESTION && !open ? OFFICE : this;
    }

    /** Its name in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step after; a question leads to the next one, as long as there is one. */
    FilingStep next() {
        return this == QUESTION ? QUESTION : values()[Math.min(ordinal() + 1, REVIEW.ordinal())];
    }

    /** The step before; a question is passed over, since its answer can be changed where it is told. */
    FilingStep previous() {
        return this == OFFICE ? DETAIL : values()[Math.max(ordinal() - 1, 0)];
    }

    static Optional<FilingStep> of(String code) {
        return Stream.of(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    /** The step on which a field stands. */
    static FilingStep holding(String field) {
        return Stream.of(values()).filter(step -> step.fields.contains(field)).findFirst().orElse(REVIEW);
    }

    /** Every field of every step. */
    static List<String> allFields() {
        return Stream.of(values()).flatMap(step -> step.fields.stream()).toList();
    }
}
