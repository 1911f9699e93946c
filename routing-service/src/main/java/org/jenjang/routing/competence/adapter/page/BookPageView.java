package org.jenjang.routing.competence.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.listfile.FileForm.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The rule book as it is shown.
 *
 * @param source when the book was put into force
 * @param outcome what the tried report would meet; null when none was tried
 * @param change the form for one rule, or what is wrong with it
 * @param file the form for the whole book
 * @param faults what is wrong with the book that was sent
 * @param facts the form for the facts and their questions
 * @param seen the revision that is shown
 * @param national whether the reader may change it
 * @param refusal why a book was not put into force; empty when none was refused
 * @param loaded whether one was just put into force
 */
record BookPageView(
        List<Group> groups, String source, FilledForm tried, @Nullable Outcome outcome, FilledForm change, FilledForm file,
        List<Fault> faults, FilledForm facts, String seen, Choices choices, boolean national, String refusal, boolean loaded) {

    /** The rules of one main subject, as far as they follow each other. */
    record Group(String title, List<RuleCard> rules) {}

    /** @param unit empty for none */
    record RuleCard(
            int place, String code, String category, String region, List<String> conditions, String target, String unit,
            String explanation, String basis, String validity) {}

    /**
     * @param question empty when nothing has to be asked
     * @param fact the name of the field in which it is answered
     * @param answered what was answered before, by the name of its field
     */
    record Outcome(
            String office, String explanation, String rule, String question, String fact, List<Parts.Option> answers,
            List<Parts.Option> answered) {}

    /** Choices that belong together. */
    record Choice(String label, List<Parts.Option> options) {}

    /** What can be chosen in the forms. */
    record Choices(
            int places, List<Choice> categories, List<Choice> facts, List<Parts.Option> targets, List<Parts.Option> supervisory) {}
}
