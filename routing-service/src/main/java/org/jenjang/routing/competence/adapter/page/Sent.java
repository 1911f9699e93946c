package org.jenjang.routing.competence.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.routing.listfile.FileForm.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent of the forms beside the book, to show it again.
 *
 * @param outcome what a tried report met; null when none was tried
 * @param refusal why nothing was put into force; empty when nothing was refused
 */
record Sent(
        FilledForm tried, BookPageView.@Nullable Outcome outcome, FilledForm change, FilledForm file, List<Fault> faults,
        FilledForm facts, String refusal, boolean loaded) {

    static final Sent NOTHING = new Sent(FilledForm.empty(), null, FilledForm.empty(), FilledForm.empty(), List.of(),
            FilledForm.empty(), "", false);

    Sent trying(FilledForm form, BookPageView.@Nullable Outcome found) {
        return new Sent(form, found, change, file, faults, facts, refusal, loaded);
    }

    Sent changing(FilledForm form) {
        return new Sent(tried, outcome, form, file, faults, facts, refusal, loaded);
    }

    Sent sending(FilledForm form, List<Fault> wrong) {
        return new Sent(tried, outcome, change, form, wrong, facts, refusal, loaded);
    }

    Sent asking(FilledForm form) {
        return new Sent(tried, outcome, change, file, faults, form, refusal, loaded);
    }

    Sent refused(String why) {
        return new Sent(tried, outcome, change, file, faults, facts, why, loaded);
    }

    Sent loading(boolean done) {
        return new Sent(tried, outcome, change, file, faults, facts, refusal, done);
    }
}
