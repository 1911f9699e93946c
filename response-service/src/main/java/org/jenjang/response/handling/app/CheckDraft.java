package org.jenjang.response.handling.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.Actor;
import org.jenjang.response.handling.domain.HandlingCommand;
import org.jenjang.response.handling.domain.Wording;
import org.jspecify.annotations.Nullable;

/** Turns what an officer has typed into a command, or says everything that is wrong with it. */
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
        return switch (draft) {
            case null -> throw new InvalidInput("body", "required");
            case Draft.Start(var typed, var targetDate) -> {
                String plan = Wording.clean(typed);
                refuse(Wording.PLAN.check(plan), checkPromise(targetDate, actor));
                yield new HandlingCommand.StartWork(plan, targetDate, actor.subject(), now);
            }
            case Draft.Progress(var typed) -> {
                String text = Wording.clean(typed);
                refuse(Wording.PROGRESS.check(text), Optional.empty());
                yield new HandlingCommand.PostProgress(text, actor.subject(), now);
            }
            case Draft.Answer(var typed, var references) -> {
                String text = Wording.clean(typed);
                List<String> evidence = references == null ? List.of() : references.stream().map(Wording::clean).toList();
                refuse(Wording.ANSWER.check(text), Wording.checkEvidence(evidence));
                yield new HandlingCommand.Answer(text, evidence, actor.subject(), now);
            }
            case Draft.GiveBack(var typed, var chosen) -> {
                String reason = Wording.clean(typed);
                String unit = Wording.clean(chosen);
                refuse(Wording.REASON.check(reason), checkUnit(unit, actor));
                yield new HandlingCommand.GiveBack(reason, unit.isEmpty() ? null : unit, actor.subject(), now);
            }
        };
    }

    private Optional<FieldError> checkPromise(@Nullable LocalDate promised, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), institutions.zoneOf(institution(actor)));
        if (promised == null || (!promised.isBefore(today) && !promised.isAfter(today.plusDays(FARTHEST_PROMISE)))) {
            return Optional.empty();
        }
        return Optional.of(promised.isBefore(today)
                ? new FieldError("targetDate", "in-past")
                : new FieldError("targetDate", "too-far", FARTHEST_PROMISE));
    }

    private Optional<FieldError> checkUnit(String unit, Actor actor) {
        boolean known = unit.isEmpty()
                || institutions.unitsOf(institution(actor)).stream().anyMatch(office -> office.code().equals(unit));
        return known ? Optional.empty() : Optional.of(new FieldError("suggestedUnit", "unknown-code"));
    }

    private static String institution(Actor actor) {
        return Objects.requireNonNullElse(actor.institution(), "");
    }

    private static void refuse(Optional<FieldError> one, Optional<FieldError> other) {
        List<FieldError> errors = new ArrayList<>();
        one.ifPresent(errors::add);
        other.ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
