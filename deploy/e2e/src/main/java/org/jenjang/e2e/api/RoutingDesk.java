package org.jenjang.e2e.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// An admin at the routing desk: of a province, of an institution, of the nation.
public record RoutingDesk(Web web, Person admin) {
    private static final int NOT_FOUND = 404;

    /// A case as the desk shows it.
    ///
    /// @param disposition how often it has been handed to an institution
    /// @param level how often it has moved up a tier
    public record RoutedCase(
            String id, String ticket, String state, int disposition, @Nullable Holder holder, int level, List<String> allowed) {

        /// Whether this office holds it.
        public boolean isWith(String institution, @Nullable String unit) {
            return holder != null && holder.institution().equals(institution)
                    && (unit == null || unit.equals(holder.unit()));
        }
    }

    /// What the platform proposes for a case.
    ///
    /// @param confidence between 0 and 1
    /// @param rule code of the rule that speaks for it; null when only the words do
    public record Proposal(String institution, String name, double confidence, @Nullable String rule, List<String> words) {}

    /// A line of a case's history.
    ///
    /// @param proposed what had been proposed for a hand-over
    public record Happened(String kind, Holder turn, @Nullable Proposed proposed) {}

    /// The first proposal at the time of a hand-over.
    public record Proposed(String institution, double confidence) {}

    /// To whom a case is handed, and as what.
    public record Disposition(String institution, String classification, boolean supervisory, String category, String note) {}

    /// The case, if this desk may see it by now.
    public Optional<RoutedCase> find(String id) {
        var call = Call.get(path(id)).by(admin);
        var answer = web.send(call);
        if (answer.status() == NOT_FOUND) {
            return Optional.empty();
        }
        if (!answer.done()) {
            throw new Unexpected(call, answer);
        }
        return Optional.of(answer.as(RoutedCase.class));
    }

    /// What is proposed for a case, the likeliest first.
    public List<Proposal> proposals(String id) {
        return List.of(web.done(Call.get(path(id) + "/proposals").by(admin)).as(Proposal[].class));
    }

    /// Every hand-over of a case to an institution, the first one first.
    public List<Happened> handOvers(String id) {
        var history = web.done(Call.get(path(id)).by(admin)).as(History.class).history();
        return history.stream().filter(line -> line.kind().equals("DISPOSED")).toList();
    }

    private record History(List<Happened> history) {}

    /// Looks again and again until the case is as wished.
    public RoutedCase awaiting(String id, String what, Predicate<RoutedCase> wished) {
        return web.patience().until(() -> what, () -> find(id).filter(wished));
    }

    /// Checks the report and hands it to an institution.
    public void dispose(String id, Disposition disposition) {
        command(id, "/disposition", disposition);
    }

    /// Chooses the unit that does the work.
    public void assign(String id, String unit, String note) {
        command(id, "/assignment", Map.of("unit", unit, "note", note));
    }

    /// Gives back what is not this institution's, and says whose it is.
    public void giveBack(String id, String reason, String suggestion) {
        command(id, "/return", Map.of("reason", reason, "suggestion", suggestion));
    }

    /// Asks the reporter for what is missing.
    public void hold(String id, List<String> questions) {
        command(id, "/hold", Map.of("questions", questions));
    }

    /// Puts the report aside.
    ///
    /// @param reason code of the reason
    public void archive(String id, String reason, String explanation) {
        command(id, "/archive", Map.of("reason", reason, "explanation", explanation));
    }

    /// Decides, as the tier above, who must answer.
    public void arbitrate(String id, String lead, String reason) {
        command(id, "/arbitration", Map.of("lead", lead, "helpers", List.of(), "reason", reason));
    }

    /// Lets the report follow another one of the same matter.
    public void link(String id, String parent) {
        command(id, "/link", Map.of("parent", parent));
    }

    private void command(String id, String command, Object body) {
        web.done(Call.post(path(id) + command, body).by(admin));
    }

    private static String path(String id) {
        return "/routing/api/cases/" + id;
    }
}
