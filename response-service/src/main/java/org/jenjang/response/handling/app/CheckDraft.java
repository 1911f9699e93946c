package org.jenjang.response.handling.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.Actor;
import org.jenjang.response.handling.domain.HandlingCommand;
import org.jenjang.response.handling.domain.Officer;
import org.jenjang.response.handling.domain.Wording;
import org.jspecify.annotations.Nullable;

/** Turns what a person has typed into a command, or says everything that is wrong with it. */
@ApplicationScoped
public class CheckDraft {

    /** A promise further away than this many days is none. */
    private static final int FARTHEST_PROMISE = 365;

    private final Institutions institutions;
    private final Clock clock;

    public CheckDraft(Institutions institutions, Clock clock) {
        this.institutions = institutions;
        this.clock = clock;
    }

    /**
     * The command.
     *
     * @throws InvalidInput with every field that has to be mended
     */
    public HandlingCommand.ByOfficer check(@Nullable Draft draft, Actor actor) {
        Instant now = clock.instant();
        Officer officer = new Officer(actor.subject(), actor.units());
        return switch (draft) {
            case null -> throw new InvalidInput("body", "required");
            case Draft.Start(var typed, var targetDate) -> {
                String plan = Wording.clean(typed);
                refuse(Wording.PLAN.check(plan), targetDate == null ? Optional.empty() : checkDay("targetDate", targetDate, 0, actor));
                yield new HandlingCommand.StartWork(plan, targetDate, officer, now);
            }
            case Draft.Progress(var typed) ->
                new HandlingCommand.PostProgress(checked(Wording.PROGRESS, typed), officer, now);
            case Draft.Question(var typed) ->
                new HandlingCommand.AskReporter(checked(Wording.QUESTION, typed), officer, now);
            case Draft.Promise(var date) -> {
                if (date == null) {
                    throw new InvalidInput("date", "required");
                }
                refuse(checkDay("date", date, 1, actor));
                yield new HandlingCommand.PromiseDate(date, officer, now);
            }
            case Draft.Answer(var typed, var references) -> {
                String text = Wording.clean(typed);
                List<String> evidence = references == null ? List.of() : references.stream().map(Wording::clean).toList();
                refuse(Wording.ANSWER.check(text), Wording.checkEvidence(evidence));
                yield new HandlingCommand.Answer(text, evidence, 0, officer, now);
            }
            case Draft.GiveBack(var typed, var chosen) -> {
                String reason = Wording.clean(typed);
                String unit = Wording.clean(chosen);
                refuse(Wording.REASON.check(reason), checkUnit(unit, actor));
                yield new HandlingCommand.GiveBack(reason, unit, officer, now);
            }
            case Draft.Approval(var proposedAt) -> {
                if (proposedAt == null) {
                    throw new InvalidInput("proposedAt", "required");
                }
                yield new HandlingCommand.Approve(proposedAt, officer, now);
            }
            case Draft.ApprovalRefusal(var typed) ->
                new HandlingCommand.RefuseApproval(checked(Wording.REASON, typed), officer, now);
        };
    }

    private static String checked(Wording wording, @Nullable String typed) {
        String text = Wording.clean(typed);
        refuse(wording.check(text));
        return text;
    }

    /** A day that lies ahead of the institution's today by this many days at least. */
    private Optional<FieldError> checkDay(String field, LocalDate day, int ahead, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), institutions.zoneOf(institution(actor)));
        if (day.isBefore(today.plusDays(ahead))) {
            return Optional.of(new FieldError(field, ahead == 0 ? "in-past" : "not-ahead"));
        }
        return day.isAfter(today.plusDays(FARTHEST_PROMISE))
                ? Optional.of(new FieldError(field, "too-far", FARTHEST_PROMISE))
                : Optional.empty();
    }

    private Optional<FieldError> checkUnit(String unit, Actor actor) {
        if (unit.isEmpty()) {
            return Optional.of(new FieldError("suggestedUnit", "required"));
        }
        boolean known = institutions.unitsOf(institution(actor)).stream().anyMatch(office -> office.code().equals(unit));
        return known ? Optional.empty() : Optional.of(new FieldError("suggestedUnit", "unknown-code"));
    }

    private static String institution(Actor actor) {
        return Objects.requireNonNullElse(actor.institution(), "");
    }

    @SafeVarargs
    private static void refuse(Optional<FieldError>... found) {
        List<FieldError> errors = Stream.of(found).flatMap(Optional::stream).toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
