package org.jenjang.e2e.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Somebody who has filed a report and holds its ticket and PIN.
public record Citizen(Web web, Receipt receipt) {

    /// What one is given for a report.
    ///
    /// @param id the complaint's id, by which the offices know it
    public record Receipt(String id, String ticket, String pin, String url) {}

    /// What one sees with ticket and PIN.
    ///
    /// @param incomplete whether officers wrote something that cannot be shown at the moment
    /// @param liable names of the offices that missed a limit and still owe an answer
    public record Tracking(
            String ticket,
            String status,
            String statusText,
            @Nullable Holder holder,
            List<String> liable,
            List<Due> deadlines,
            @Nullable Reply answer,
            boolean incomplete,
            List<String> questions,
            @Nullable Parent parent,
            List<Entry> timeline) {}

    /// The report that this one follows, with its newest answer.
    public record Parent(@Nullable String ticket, @Nullable Reply answer) {}

    /// A clock that runs over the report.
    public record Due(String clock, Instant dueAt, String state) {}

    /// The office's answer.
    public record Reply(int number, @Nullable String text, Instant at) {}

    /// One line of the story so far.
    ///
    /// @param detail what was said with it
    public record Entry(Instant at, String type, @Nullable String text, @Nullable String detail, @Nullable String tier) {}

    /// Files a report as anybody may.
    public static Citizen filing(Web web, Report report) {
        return new Citizen(web, web.done(Call.post("/api/complaints", report)).as(Receipt.class));
    }

    /// Has a clerk type in what came by letter, message or from another system.
    public static Citizen filedBy(Person clerk, Web web, Report report) {
        return new Citizen(web, web.done(Call.post("/api/complaints", report).by(clerk)).as(Receipt.class));
    }

    /// The complaint's id.
    public String id() {
        return receipt.id();
    }

    /// Looks the report up.
    public Tracking follow() {
        return web.done(withPin(Call.get(path()))).as(Tracking.class);
    }

    /// Looks again and again until it is as wished.
    public Tracking awaiting(String what, Predicate<Tracking> wished) {
        return web.patience().until(() -> what, () -> Optional.of(follow()).filter(wished));
    }

    /// Says that the answer settles the matter.
    ///
    /// @param rating 1 to 5
    public void accept(int rating, String comment) {
        say("/acceptance", Map.of("rating", rating, "comment", comment));
    }

    /// Says that the answer does not settle the matter.
    public void dispute(String reason) {
        say("/dispute", Map.of("reason", reason));
    }

    /// Adds what was asked for.
    public void supplement(String text) {
        say("/supplements", Map.of("text", text));
    }

    /// Asks for the closed case to be opened again.
    public void reopen(String reason) {
        say("/reopening", Map.of("reason", reason));
    }

    private void say(String command, Object body) {
        web.done(withPin(Call.post(path() + command, body)));
    }

    private String path() {
        return "/api/complaints/" + receipt.ticket();
    }

    private Call withPin(Call call) {
        return call.with("Jenjang-Pin", receipt.pin());
    }
}
