package org.jenjang.routing.competence.adapter.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.routing.competence.domain.Answer;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.Ranked;
import org.jenjang.routing.competence.domain.ReportDraft;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.RuleLine;
import org.jenjang.routing.competence.domain.Target;

/** Reads the forms of the rule book. */
final class BookForms {

    private static final String INSTITUTION = "institution";

    private static final List<String> FACTS = List.of("fact", "second");

    private BookForms() {}

    /** The report that is tried; answers are fields by the key of their fact. */
    static ReportDraft report(MultivaluedMap<String, String> asked, List<Fact> facts) {
        FilledForm form = FilledForm.of(asked);
        Map<String, String> answers = new HashMap<>();
        facts.stream().map(Fact::key).filter(key -> !form.value(key).isEmpty()).forEach(key -> answers.put(key, form.value(key)));
        return new ReportDraft(form.value("kategori"), form.value("wilayah"), answers, form.chosen("pengawasan", "true"), null, null);
    }

    /** The field of the page for one of a {@link ReportDraft}. */
    static String onPage(String field) {
        return switch (field) {
            case "category" -> "kategori";
            case "region" -> "wilayah";
            default -> field.substring(field.indexOf('.') + 1);
        };
    }

    /** Whether the form has fields and choices for all that the rule says; it would lose the others in silence. */
    static boolean fits(Rule rule, LocalDate today) {
        boolean offered = rule.category() == null
                || CodeLists.category(rule.category()).filter(category -> category.isOffered(today)).isPresent();
        return offered && rule.facts().size() <= FACTS.size() && !rule.facts().containsValue(Answer.UNKNOWN);
    }

    /** The form of a rule that is there, at its place, to be replaced from that day on. */
    static FilledForm form(Ranked ranked, LocalDate from) {
        RuleLine line = RuleLine.of(ranked.place(), ranked.rule());
        List<String> facts = List.of(line.facts().split(";"));
        boolean named = ranked.rule().target() instanceof Target.Named;
        FilledForm form = FilledForm.empty().withValue("place", Integer.toString(line.number())).withValue("code", line.code())
                .withValue("category", line.category()).withValue("region", line.region())
                .withValue("target", named ? INSTITUTION : line.target()).withValue(INSTITUTION, named ? line.target() : "")
                .withValue("unit", line.unit()).withValue("legalBasis", line.legalBasis())
                .withValue("explanation", line.explanationIndonesian()).withValue("explanationEnglish", line.explanationEnglish())
                .withValue("validFrom", from.toString()).withValue("validTo", line.validTo());
        for (int i = 0; i < facts.size(); i++) {
            form = form.withValue(FACTS.get(i), facts.get(i));
        }
        return form;
    }

    /** The rule that is added; its place is 0 when that is no number. */
    static RuleLine rule(FilledForm form) {
        String place = form.value("place");
        String facts = FACTS.stream().map(form::value).filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(";"));
        String target = form.value("target").equals(INSTITUTION) ? form.value(INSTITUTION) : form.value("target");
        return new RuleLine(place.matches("\\d{1,4}") ? Integer.parseInt(place) : 0, form.value("code"), form.value("category"),
                form.value("region"), facts, target, form.value("unit"), form.value("legalBasis"), form.value("explanation"),
                form.value("explanationEnglish"), form.value("validFrom"), form.value("validTo"));
    }
}
