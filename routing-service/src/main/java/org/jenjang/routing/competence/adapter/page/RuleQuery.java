package org.jenjang.routing.competence.adapter.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts.Option;

/**
 * What somebody looks for in the rule book, and which rule he has opened; it goes with him from page to page, so that he comes
 * back to where he was. Empty texts look for nothing.
 *
 * @param words all of them have to be in the rule
 * @param subject code of a main subject
 * @param target a tier, a word for a target, or the code of an institution
 * @param fact key of a fact that counts
 * @param rule code of the rule that is opened
 */
record RuleQuery(String words, String subject, String target, String fact, String rule) {


    private static final int LONGEST = 100;

    static RuleQuery of(FilledForm form) {
        return new RuleQuery(shortened(form, "cari"), shortened(form, "subjek"), shortened(form, "tujuan"),
                shortened(form, "fakta"), shortened(form, "aturan"));
    }

    /** Whether anything is looked for. */
    boolean isSearch() {
        return !words.isEmpty() || isNarrow();
    }

    /** Whether more is asked than words. */
    boolean isNarrow() {
        return !(subject + target + fact).isEmpty();
    }

    RuleQuery opening(String code) {
        return new RuleQuery(words, subject, target, fact, code);
    }

    /** The form as it was filled in. */
    FilledForm form() {
        FilledForm form = FilledForm.empty();
        for (Option field : fields()) {
            form = form.withValue(field.value(), field.label());
        }
        return form;
    }

    /** Names and texts of what is not empty. */
    List<Option> fields() {
        return Stream.of(new Option("cari", words), new Option("subjek", subject), new Option("tujuan", target),
                new Option("fakta", fact), new Option("aturan", rule)).filter(field -> !field.label().isEmpty()).toList();
    }

    /** The rest of an address after another parameter, such as {@code &cari=jalan}. */
    String link() {
        return fields().stream().map(field -> "&" + field.value() + "=" + URLEncoder.encode(field.label(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static String shortened(FilledForm form, String field) {
        String text = form.value(field);
        return text.substring(0, Math.min(LONGEST, text.length())).strip();
    }
}
