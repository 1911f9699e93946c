package org.jenjang.response.handling.adapter.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.response.handling.app.Draft;
import org.jspecify.annotations.Nullable;

/** Reads a form of the desk. */
final class DeskDraft {

    private DeskDraft() {}

    static Draft of(DeskStep step, FilledForm form) {
        return switch (step) {
            case START -> new Draft.Start(form.value("plan"), date("targetDate", form));
            case PROGRESS -> new Draft.Progress(form.value("news"));
            case QUESTION -> new Draft.Question(form.value("question"));
            case PROMISE -> new Draft.Promise(date("date", form));
            case ANSWER -> new Draft.Answer(form.value("answer"), lines(form.value("evidence")));
            case GIVE_BACK -> new Draft.GiveBack(form.value("reason"), form.value("suggestedUnit"));
            case APPROVE -> new Draft.Approval(instant(form.value("proposedAt")));
            case REFUSE -> new Draft.ApprovalRefusal(form.value("reason"));
        };
    }

    private static @Nullable LocalDate date(String field, FilledForm form) {
        String typed = form.value(field);
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            throw new InvalidInput(field, "wrong-type");
        }
    }

    /** Not typed by a person: the page itself says which answer it has shown. */
    private static @Nullable Instant instant(String shown) {
        try {
            return shown.isEmpty() ? null : Instant.parse(shown);
        } catch (DateTimeParseException _) {
            throw new InvalidInput("proposedAt", "wrong-type");
        }
    }

    private static List<@Nullable String> lines(String typed) {
        return List.copyOf(typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
