package org.jenjang.routing.competence.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.listfile.FileForm.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The rule book as it is shown.
 *
 * @param rules those that are looked for
 * @param source when the book was put into force
 * @param outcome what the tried report would meet; null when none was tried
 * @param change the form for one rule, or what is wrong with it
 * @param file the form for the whole book
 * @param faults what is wrong with the book that was sent
 * @param facts the form for the facts and their questions
 * @param asking whether facts were sent and not taken
 * @param seen the revision that is shown
 * @param national whether the reader may change it
 * @param refusal why a book was not put into force; empty when none was refused
 * @param loaded whether one was just put into force
 */
record BookPageView(
        Rules rules, String source, FilledForm tried, @Nullable Outcome outcome, FilledForm change, FilledForm file,
        List<Fault> faults, FilledForm facts, boolean asking, String seen, Choices choices, boolean national, String refusal, boolean loaded) {

    /**
     * The rules that are looked for.
     *
     * @param title how many there are
     * @param form what is looked for
     * @param kept the same as fields that every form sends along
     * @param narrow whether more is asked than words
     * @param facts keys of facts with their questions
     * @param unknown that there is no rule as it was asked for; empty when there is
     */
    record Rules(String title, FilledForm form, List<Parts.Option> kept, boolean narrow, List<Parts.Option> subjects,
            List<Choice> targets, List<Parts.Option> facts, List<Group> groups, String unknown) {}

    /** Rules of one main subject, or of several small ones. */
    record Group(String title, boolean open, List<Entry> entries) {}

    /**
     * A rule in its place.
     *
     * @param opened whether it is the one that was asked for
     * @param edit link to its form; empty for whoever may not change it, and for a rule that the form has no room for
     */
    record Entry(RuleCard card, boolean opened, String edit) {}

    /** Whether a report is tried. */
    public boolean trying() {
        return !tried.values().isEmpty();
    }

    /** Whether one rule is being changed. */
    public boolean changing() {
        return !change.values().isEmpty();
    }

    /** Whether a whole book was sent. */
    public boolean sending() {
        return !file.values().isEmpty();
    }

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
