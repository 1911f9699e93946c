package org.jenjang.routing.officer.adapter.page;

import java.util.List;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.routing.officer.domain.LeavingDraft;
import org.jenjang.routing.officer.domain.OfficerDraft;

/** The three steps of a hand-over as one form: each step sends again what the earlier ones said. */
final class LeavingForm {

    static final String NEWCOMER = "baru";
    static final int LAST = 3;
    private static final List<String> FIRST = List.of("until");
    private static final List<String> SECOND = List.of("successor", "name", "email", "decree");

    private LeavingForm() {}

    /** What was said so far. */
    static LeavingDraft draft(FilledForm form) {
        boolean newcomer = form.value("successor").equals(NEWCOMER);
        return new LeavingDraft(form.value("until"), newcomer ? "" : form.value("successor"),
                newcomer ? new OfficerDraft(form.value("name"), form.value("email"), null, null, null, form.value("decree")) : null,
                form.value("note"));
    }

    /** The step that a form comes from; 1 when it does not say. */
    static int step(FilledForm form) {
        return form.value("langkah").matches("[1-3]") ? Integer.parseInt(form.value("langkah")) : 1;
    }

    /** The step in which something wrong can be mended. */
    static int stepOf(FieldError error) {
        if (FIRST.contains(error.field())) {
            return 1;
        }
        return SECOND.contains(error.field()) ? 2 : LAST;
    }

    /** What the steps before this one have said. */
    static List<LeavingView.Kept> before(int step, FilledForm form) {
        Stream<String> first = step > 1 ? FIRST.stream() : Stream.of();
        Stream<String> second = step > 2 ? SECOND.stream() : Stream.of();
        return Stream.concat(first, second).map(field -> new LeavingView.Kept(field, form.value(field))).toList();
    }
}
