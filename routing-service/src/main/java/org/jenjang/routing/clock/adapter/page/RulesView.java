package org.jenjang.routing.clock.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;

/**
 * The deadline rules as they are shown.
 *
 * @param title of the form: the nation's rule, or one's own
 * @param means what such a rule does
 * @param refusal why a rule was not set; empty when none was refused
 * @param set whether one was just set
 */
record RulesView(
        List<Group> groups, String title, String means, List<Parts.Option> choices, FilledForm form, String refusal,
        boolean set) {

    /** Rules that belong together. */
    record Group(String title, List<Line> lines) {}

    /**
     * What is limited, and by which rules.
     *
     * @param others those that were and that will be
     * @param own stricter ones of institutions
     */
    record Line(String what, Rule rule, List<Rule> others, List<String> own) {}

    /** One rule. */
    record Rule(String limit, String basis, String validity) {}
}
