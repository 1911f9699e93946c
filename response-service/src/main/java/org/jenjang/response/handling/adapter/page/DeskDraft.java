package org.jenjang.response.handling.adapter.page;

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
            case START -> new Draft.Start(form.value("plan"), date(form.value("targetDate")));
            case PROGRESS -> new Draft.Progress(form.value("news"));
            case ANSWER -> new Draft.Answer(form.value("answer"), lines(form.value("evidence")));
            case GIVE_BACK -> new Draft.GiveBack(form.value("reason"), form.value("suggestedUnit"));
        };
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            throw new InvalidInput("targetDate", "wrong-type");
        }
    }

    private static List<@Nullable String> lines(String typed) {
        return List.copyOf(typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
