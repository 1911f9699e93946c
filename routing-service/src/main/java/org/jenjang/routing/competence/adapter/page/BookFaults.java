package org.jenjang.routing.competence.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.listfile.FileForm;

/** What is wrong with a book, beside the lines in which it stands; and with one rule, beside the fields of its form. */
@ApplicationScoped
class BookFaults {

    private static final String FACTS = "facts";

    /** In which field of the form each fault is mended. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("competence-code", "code"), Map.entry("competence-category", "category"),
            Map.entry("competence-category-ended", "category"), Map.entry("competence-region", "region"),
            Map.entry("competence-region-ended", "region"),
            Map.entry("competence-fact", "fact"), Map.entry("competence-answer", "fact"),
            Map.entry("competence-contradiction", "second"), Map.entry("competence-target", "institution"),
            Map.entry("competence-out-of-office", "institution"), Map.entry("competence-outside", "region"),
            Map.entry("competence-unit", "unit"), Map.entry("competence-lift", "target"),
            Map.entry("competence-basis", "legalBasis"), Map.entry("competence-explanation", "explanation"),
            Map.entry("competence-day", "validFrom"), Map.entry("competence-no-days", "validTo"),
            Map.entry("competence-place", "place"));

    private final PageContext page;
    private final RuleBookWords words;

    BookFaults(PageContext page, RuleBookWords words) {
        this.page = page;
        this.words = words;
    }

    FileForm file(String file, List<FieldError> errors) {
        return FileForm.wrong(file, errors, words.say().faults(errors.size()), page.spoken().locale());
    }

    /** All that is wrong with the facts as one message. */
    FilledForm facts(String csv, List<FieldError> errors) {
        return new FilledForm(Map.of(FACTS, List.of(csv)), Map.of(FACTS, errors.stream()
                .map(error -> ProblemTexts.of(error, page.spoken().locale())).collect(Collectors.joining(" "))));
    }

    FilledForm rule(FilledForm sent, List<FieldError> errors) {
        FilledForm marked = sent;
        for (FieldError error : errors) {
            marked = marked.withError(FIELDS.getOrDefault(error.code(), "code"),
                    ProblemTexts.of(error, page.spoken().locale()));
        }
        return marked;
    }
}
