package org.jenjang.routing.casework.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.app.Today;
import org.jspecify.annotations.Nullable;

/** Turns a draft into a command, or says of every field what is wrong with it. */
@ApplicationScoped
public class ReadDraft {

    /** Shortest reason: long enough to be one. */
    public static final int SHORTEST_REASON = 10;
    /** Longest reason, explanation or note. */
    public static final int LONGEST_TEXT = 1000;
    /** Longest question to the reporter. */
    public static final int LONGEST_QUESTION = 300;
    /** More questions than this nobody answers. */
    public static final int MOST_QUESTIONS = 5;

    /** More helpers than this are no help. */
    public static final int MOST_HELPERS = 10;

    private static final int SHORTEST_QUESTION = 5;
    private static final int LONGEST_TICKET = 40;

    private final Institutions institutions;
    private final CurrentRegister register;
    private final OwnSubjects subjects;
    private final Clock clock;

    ReadDraft(Institutions institutions, CurrentRegister register, OwnSubjects subjects, Clock clock) {
        this.institutions = institutions;
        this.register = register;
        this.subjects = subjects;
        this.clock = clock;
    }

    /**
     * The command that a draft asks for, now.
     *
     * @param person the identity provider's id of whoever asks
     * @throws InvalidInput with everything that is wrong
     */
    RoutingCommand read(Draft draft, String person) {
        FieldChecks checks = new FieldChecks();
        return switch (draft) {
            case Draft.Disposition d -> disposition(d, checks, person);
            case Draft.Assignment d -> assignment(d, checks);
            case Draft.Return d -> giveBack(d, checks);
            case Draft.Hold d -> hold(d, checks);
            case Draft.Completion d -> new RoutingCommand.Complete(
                    reason(checks, "completion", d.completion()), clock.instant());
            case Draft.Archive d -> archive(d, checks, person);
            case Draft.Arbitration d -> arbitration(d, checks);
            case Draft.Link _ -> throw new IllegalArgumentException("It names another case; see ReadWish");
            case Draft.Unlink d -> new RoutingCommand.Unlink(reason(checks, "reason", d.reason()), clock.instant());
            case Draft.Reclassification d -> reclassification(d, checks);
            case Draft.Emergency d ->
                new RoutingCommand.MarkEmergency(reason(checks, "reason", d.reason()), clock.instant());
            case Draft.Reminder d -> new RoutingCommand.Remind(reason(checks, "text", d.text()), clock.instant());
            case Draft.Reopening d -> new RoutingCommand.Reopen(reason(checks, "reason", d.reason()), clock.instant());
            case Draft.Review d -> review(d, checks);
        };
    }

    /** The ticket or id of the report that another one shall follow. */
    String parent(Draft.Link draft) {
        FieldChecks checks = new FieldChecks();
        String parent = checks.text("parent", draft.parent(), 1, LONGEST_TICKET);
        checks.done();
        return parent;
    }

    private RoutingCommand disposition(Draft.Disposition draft, FieldChecks checks, String person) {
        String institution = checks.code("institution", draft.institution(), this::isInstitution);
        var classification = checks.needed("classification", draft.classification());
        Boolean supervisory = checks.needed("supervisory", draft.supervisory());
        String category = checks.code("category", draft.category(), this::isCategory);
        subjects.fault(category, institution).ifPresent(checks::wrong);
        String note = checks.optional("note", draft.note(), LONGEST_TEXT);
        checks.done();
        return new RoutingCommand.Dispose(institution, Objects.requireNonNull(classification),
                Objects.requireNonNull(supervisory), category, note, person, clock.instant());
    }

    private RoutingCommand assignment(Draft.Assignment draft, FieldChecks checks) {
        String unit = checks.code("unit", draft.unit(), code -> register.get().unit(code).isPresent());
        List<String> helpers = checks.codes("helpers", draft.helpers(), MOST_HELPERS, code -> register.get().unit(code).isPresent());
        String note = checks.optional("note", draft.note(), LONGEST_TEXT);
        checks.done();
        return new RoutingCommand.Assign(unit, helpers, note, clock.instant());
    }

    private RoutingCommand giveBack(Draft.Return draft, FieldChecks checks) {
        String reason = checks.text("reason", draft.reason(), SHORTEST_REASON, LONGEST_TEXT);
        String suggestion = checks.code("suggestion", draft.suggestion(), this::isInstitution);
        checks.done();
        return new RoutingCommand.Return(reason, suggestion, clock.instant());
    }

    private RoutingCommand hold(Draft.Hold draft, FieldChecks checks) {
        List<String> questions = new ArrayList<>();
        for (@Nullable String question : draft.questions() == null ? List.<@Nullable String>of() : draft.questions()) {
            if (question != null && !question.isBlank()) {
                questions.add(checks.text("questions", question, SHORTEST_QUESTION, LONGEST_QUESTION));
            }
        }
        if (questions.isEmpty()) {
            checks.wrong("questions", "required");
        } else if (questions.size() > MOST_QUESTIONS) {
            checks.wrong("questions", "too-many", MOST_QUESTIONS);
        }
        checks.done();
        return new RoutingCommand.Hold(questions, clock.instant());
    }

    private RoutingCommand archive(Draft.Archive draft, FieldChecks checks, String person) {
        var reason = checks.needed("reason", draft.reason());
        String explanation = checks.text("explanation", draft.explanation(), SHORTEST_REASON, LONGEST_TEXT);
        checks.done();
        return new RoutingCommand.Archive(Objects.requireNonNull(reason), explanation, person, clock.instant());
    }

    private RoutingCommand arbitration(Draft.Arbitration draft, FieldChecks checks) {
        String lead = checks.code("lead", draft.lead(), this::isInstitution);
        List<String> helpers = checks.codes("helpers", draft.helpers(), MOST_HELPERS, this::isInstitution);
        String reason = reason(checks, "reason", draft.reason());
        return new RoutingCommand.Arbitrate(lead, helpers, reason, clock.instant());
    }

    private RoutingCommand reclassification(Draft.Reclassification draft, FieldChecks checks) {
        var classification = checks.needed("classification", draft.classification());
        Boolean supervisory = checks.needed("supervisory", draft.supervisory());
        String category = checks.code("category", draft.category(), this::isCategory);
        String reason = reason(checks, "reason", draft.reason());
        return new RoutingCommand.Reclassify(Objects.requireNonNull(classification),
                Objects.requireNonNull(supervisory), category, Boolean.TRUE.equals(draft.secret()), reason, clock.instant());
    }

    private RoutingCommand review(Draft.Review draft, FieldChecks checks) {
        Boolean passed = checks.needed("passed", draft.passed());
        String note = Boolean.FALSE.equals(passed)
                ? checks.text("note", draft.note(), SHORTEST_REASON, LONGEST_TEXT)
                : checks.optional("note", draft.note(), LONGEST_TEXT);
        checks.done();
        return new RoutingCommand.Review(Objects.requireNonNull(passed), note, clock.instant());
    }

    /** The last of the fields: a text that is long enough to be a reason. */
    private static String reason(FieldChecks checks, String field, @Nullable String given) {
        String reason = checks.text(field, given, SHORTEST_REASON, LONGEST_TEXT);
        checks.done();
        return reason;
    }

    private boolean isInstitution(String code) {
        return institutions.find(code).isPresent();
    }

    /** Only subjects that may be chosen today, as the lists count their days. */
    private boolean isCategory(String code) {
        LocalDate today = Today.in(Today.CAPITAL, clock);
        return CodeLists.category(code).filter(category -> category.isOpen(today)).isPresent();
    }
}
