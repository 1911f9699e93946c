package org.jenjang.e2e.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A unit's liaison officer, who works on what was assigned to the unit.
public record LiaisonDesk(Web web, Person officer) {
    private static final int NOT_FOUND = 404;

    /// A case in the unit's inbox.
    public record UnitCase(String id, String ticket, String state, int disposition) {}

    /// The case, if it is in the unit's inbox by now.
    public Optional<UnitCase> find(String id) {
        var call = Call.get(path(id)).by(officer);
        var answer = web.send(call);
        if (answer.status() == NOT_FOUND) {
            return Optional.empty();
        }
        if (!answer.done()) {
            throw new Unexpected(call, answer);
        }
        return Optional.of(answer.as(UnitCase.class));
    }

    /// Looks again and again until the case is as wished.
    public UnitCase awaiting(String id, String what, Predicate<UnitCase> wished) {
        return web.patience().until(() -> what, () -> find(id).filter(wished));
    }

    /// Begins, and says what will be done.
    public void start(String id, String plan) {
        command(id, "/start", Map.of("plan", plan));
    }

    /// Tells how the work goes.
    public void progress(String id, String text) {
        command(id, "/progress", Map.of("text", text));
    }

    /// Answers, with a link as proof, which many subjects demand.
    ///
    /// @param text 30 characters at least
    public void answer(String id, String text) {
        command(id, "/answer", Map.of("text", text, "evidence", List.of("https://bukti.jenjang.example/" + id)));
    }

    /// Gives the case back to its own institution, and says which unit is the right one.
    public void giveBack(String id, String reason, String unit) {
        command(id, "/give-back", Map.of("reason", reason, "suggestedUnit", unit));
    }

    /// Approves, as a head, the answer that waits for it.
    public void approve(String id) {
        var waiting = web.done(Call.get(path(id)).by(officer)).tree().get("proposal");
        command(id, "/approval", Map.of("proposedAt", waiting.get("at").asText()));
    }

    private void command(String id, String command, Object body) {
        web.done(Call.post(path(id) + command, body).by(officer));
    }

    private static String path(String id) {
        return "/response/api/cases/" + id;
    }
}
