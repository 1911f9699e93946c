package org.jenjang.intake.submission.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jenjang.intake.submission.app.FileReport;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;

/** Says on the form what is wrong with it: which field, and how to mend it. */
@Singleton
class FilingErrors {

    private static final String CONTACT = "contact.";

    private final FileReport fileReport;
    private final PageContext page;

    FilingErrors(FileReport fileReport, PageContext page) {
        this.fileReport = fileReport;
        this.page = page;
    }

    /** The form with what is wrong on the steps up to and with the given one, in the order of the pages. */
    FilledForm of(FilingForm typed, FilingStep upTo) {
        FilledForm form = typed.filled();
        List<FieldError> found = found(typed);
        for (String field : FilingStep.allFields()) {
            for (FieldError error : found) {
                if (fieldOf(error).equals(field) && FilingStep.holding(field).ordinal() <= upTo.ordinal()) {
                    form = form.withError(field, sentence(field, error));
                }
            }
        }
        return form;
    }

    private List<FieldError> found(FilingForm typed) {
        try {
            fileReport.check(typed.draft(page.language()));
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors();
        }
    }

    private static String fieldOf(FieldError error) {
        return switch (error.field()) {
            case "institution" -> "choice";
            case String contact when contact.startsWith(CONTACT) -> contact.substring(CONTACT.length());
            case String field -> field;
        };
    }

    private String sentence(String field, FieldError error) {
        FilingMessages say = MessageBundles.get(FilingMessages.class, Localized.Literal.of(page.language()));
        return label(field, say) + ": "
                + ProblemTexts.of(
                        "field." + error.code(),
                        Locale.of(page.language()),
                        error.arguments().toArray());
    }

    private static String label(String field, FilingMessages say) {
        return switch (field) {
            case "classification" -> say.classification();
            case "title" -> say.title();
            case "narrative" -> say.narrative();
            case "incidentDate" -> say.incidentDate();
            case "region", "province" -> say.region();
            case "category", "topic" -> say.topic();
            case "place" -> say.place();
            case "choice", "otherInstitution" -> say.choice();
            case "doNotRouteTo" -> say.doNotRouteTo();
            case "name" -> say.name();
            case "email" -> say.email();
            case "phone" -> say.phone();
            case "nik" -> say.nik();
            default -> field;
        };
    }
}
