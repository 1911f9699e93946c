package org.jenjang.intake.submission.adapter.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of filing, in order, each with the fields that stand on it. */
enum FilingStep {
    STORY(1, "classification", "title", "narrative", "incidentDate"),
    PLACE(2, "province", "topic"),
    DETAIL(2, "region", "category", "place", "institution", "doNotRouteTo"),
    REPORTER(3, "privacy", "name", "email", "phone", "nik"),
    REVIEW(4);

    private final int number;
    private final List<String> fields;

    FilingStep(int number, String... fields) {
        this.number = number;
        this.fields = List.of(fields);
    }

    /** The number that people are shown; two pages share step 2. */
    public int number() {
        return number;
    }

    List<String> fields() {
        return fields;
    }

    /** Its name in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    FilingStep next() {
        return values()[Math.min(ordinal() + 1, REVIEW.ordinal())];
    }

    FilingStep previous() {
        return values()[Math.max(ordinal() - 1, 0)];
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
