package org.jenjang.intake.submission.adapter.page;

import java.util.List;
import java.util.Optional;
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

    /** A field that stands on another page and is carried along. */
    record Carried(String name, String value) {}

    /** The fields that the shown step does not show. */
    List<Carried> carried(FilingStep shown) {
        return FilingStep.allFields().stream()
                .filter(field -> FilingStep.holding(field) != shown)
                .flatMap(field ->
                        filled.values().getOrDefault(field, List.of()).stream().map(value -> new Carried(field, value)))
                .filter(field -> !field.value().isBlank())
                .toList();
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
                text("institution"),
                chosen("anonymous"),
                chosen("secret"),
                null,
                null,
                new ReportDraft.Contact(text("name"), text("nik"), text("phone"), text("email")),
                language,
                filled.values().getOrDefault("doNotRouteTo", List.of()));
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
     * shall not handle it joins those that were named before.
     */
    FilingForm consistent() {
        boolean elsewhere = region().map(region -> !region.provinceCode().equals(filled.value("province")))
                .orElse(false);
        boolean otherwise = category()
                .map(part -> !filled.value("topic").equals(part.parent()))
                .orElse(false);
        FilledForm gathered = filled.gathering("doNotRouteTo", "otherKeptAway");
        FilledForm form = elsewhere ? gathered.withValue("region", "") : gathered;
        return new FilingForm(otherwise ? form.withValue("category", "") : form);
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
