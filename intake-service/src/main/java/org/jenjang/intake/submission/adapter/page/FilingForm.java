package org.jenjang.intake.submission.adapter.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.intake.submission.domain.DangerWords;
import org.jenjang.intake.submission.domain.ReportDraft;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.platform.web.FilledForm;
import org.jspecify.annotations.Nullable;

/** What was typed on the pages of filing so far. It travels in the form itself, so nothing is stored before the end. */
record FilingForm(FilledForm filled) implements Redacted {

    /** An officer shall find the institution. */
    static final String DESK = "desk";
    /** Another institution than the proposed ones. */
    static final String OTHER = "other";
    /** Answers to telling questions, each such as {@code ROAD_CLASS=NATIONAL}. */
    static final String ANSWERS = "answers";

    /** A field that stands on another page and is carried along. */
    record Carried(String name, String value) {}

    /** The fields that the shown step does not show. */
    List<Carried> carried(FilingStep shown) {
        return Stream.concat(FilingStep.allFields().stream(), Stream.of(ANSWERS))
                .filter(field -> field.equals(ANSWERS) || FilingStep.holding(field) != shown)
                .flatMap(field ->
                        filled.values().getOrDefault(field, List.of()).stream().map(value -> new Carried(field, value)))
                .filter(field -> !field.value().isBlank())
                .toList();
    }

    /** What was answered to telling questions, by the key of the fact. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        filled.values().getOrDefault(ANSWERS, List.of()).stream()
                .map(answer -> answer.split("=", 2))
                .filter(sides -> sides.length == 2)
                .forEach(sides -> answers.put(sides[0].strip(), sides[1].strip()));
        return answers;
    }

    /** The institution that was chosen; null leaves it to the desk. */
    @Nullable
    String institution() {
        return switch (filled.value("choice")) {
            case "", DESK -> null;
            case OTHER -> text("otherInstitution");
            case String code -> code;
        };
    }

    /** The draft as a program would send it. */
    ReportDraft draft(String language) {
        return new ReportDraft(
                text("title"),
                text("narrative"),
                text("classification"),
                text("category", "topic"),
                text("region", "province"),
                text("place"),
                text("incidentDate"),
                institution(),
                chosen("anonymous"),
                chosen("secret"),
                null,
                null,
                new ReportDraft.Contact(text("name"), text("nik"), text("phone"), text("email")),
                language,
                filled.values().getOrDefault("doNotRouteTo", List.of()),
                answers());
    }

    /** Whether what was typed so far speaks of danger to life. */
    boolean danger() {
        return DangerWords.SHIPPED.isIn(filled.value("title"), filled.value("narrative"));
    }

    boolean chosen(String privacy) {
        return filled.chosen("privacy", privacy);
    }

    /**
     * A regency or city counts only while it lies in the chosen province; likewise a part of a subject. One more office that
     * shall not handle it joins those that were named before, and so does an answer; the newest to a question holds.
     */
    FilingForm consistent() {
        boolean elsewhere = region().map(region -> !region.provinceCode().equals(filled.value("province")))
                .orElse(false);
        boolean otherwise = category()
                .map(part -> !filled.value("topic").equals(part.parent()))
                .orElse(false);
        FilledForm gathered = answered().gathering("doNotRouteTo", "otherKeptAway");
        FilledForm form = elsewhere ? gathered.withValue("region", "") : gathered;
        return new FilingForm(otherwise ? form.withValue("category", "") : form);
    }

    /** Nothing answered yet, so that every question is put again. */
    FilingForm unanswered() {
        return new FilingForm(filled.withValues(ANSWERS, List.of()));
    }

    private FilledForm answered() {
        Map<String, String> answers = answers();
        String[] newest = filled.value("answer").split("=", 2);
        if (newest.length == 2) {
            answers.put(newest[0], newest[1]);
        }
        List<String> all = answers.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList();
        return filled.withValues(ANSWERS, all).withValue("answer", "");
    }

    Optional<Region> region() {
        return CodeLists.region(filled.value("region"));
    }

    Optional<Category> category() {
        return CodeLists.category(filled.value("category"));
    }

    private @Nullable String text(String... fields) {
        for (String field : fields) {
            if (!filled.value(field).isEmpty()) {
                return filled.value(field);
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "FilingForm[redacted]";
    }
}
