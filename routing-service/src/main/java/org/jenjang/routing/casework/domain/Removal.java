package org.jenjang.routing.casework.domain;

import java.util.Optional;
import java.util.function.Function;
import org.jenjang.contracts.vocabulary.Holder;

/**
 * Where a case goes whose office has ended.
 *
 * @param from the office that has ended
 * @param to who goes on in its place
 * @param next where the case stands then
 */
record Removal(Holder from, Holder to, Stage next, Kind kind) {

    /** What becomes of the work. */
    enum Kind {
        /** None was done yet: another desk, or another arbiter, decides. */
        DESK,
        /** A unit goes on with it. */
        GOES_ON,
        /** The institution has to choose a unit. */
        BEGINS,
        /** Nobody took it over: a desk finds another place. */
        SOUGHT
    }

    /** Empty when every office is still there. */
    static Optional<Removal> of(Stage stage, Succession succession) {
        return switch (stage) {
            case Stage.AtDesk now -> desk(now, succession, to -> new Stage.AtDesk(to, now.returned()));
            case Stage.InArbitration now -> desk(now, succession, to -> new Stage.InArbitration(to, now.cause()));
            case Stage.WithInstitution now when succession.hasEnded(now.holder()) ->
                Optional.of(work(now.holder(), succession, heir -> new Stage.WithInstitution(heir, now.returned())));
            case Stage.WithUnit now when succession.hasEnded(now.holder()) ->
                Optional.of(work(now.holder(), succession, heir -> heir.unit() == null
                        ? new Stage.WithInstitution(heir, null)
                        : new Stage.WithUnit(heir, now.begun())));
            case Stage.WithInstitution _, Stage.WithUnit _, Stage.Over _ -> Optional.empty();
            case Stage.Escalated now -> climbed(now, succession);
            case Stage.Answered now -> of(now.before(), succession).map(removal -> removal.judged(now.answer()));
            case Stage.OnHold now -> of(now.before(), succession).map(removal -> removal.then(
                    new Stage.OnHold((Stage.Holdable) removal.next(), now.questions(), now.until()), removal.kind()));
        };
    }

    private static Optional<Removal> desk(Stage now, Succession succession, Function<Holder, Stage> next) {
        Holder from = now.holder();
        if (!succession.hasEnded(from)) {
            return Optional.empty();
        }
        Holder to = succession.heirOf(from).orElseGet(() -> succession.deskInsteadOf(from));
        return Optional.of(new Removal(from, to, next.apply(to), Kind.DESK));
    }

    private static Removal work(Holder from, Succession succession, Function<Holder, Stage> next) {
        return succession.heirOf(from)
                .map(heir -> new Removal(from, heir, next.apply(heir), heir.unit() == null ? Kind.BEGINS : Kind.GOES_ON))
                .orElseGet(() -> sought(from, succession.deskInsteadOf(from), succession));
    }

    private static Removal sought(Holder from, Holder desk, Succession succession) {
        ReturnNote note = new ReturnNote(from, succession.whyNobody(from), null);
        return new Removal(from, desk, new Stage.AtDesk(desk, note), Kind.SOUGHT);
    }

    /** The office that holds it, the one below that owes the answer, or both may have ended. */
    private static Optional<Removal> climbed(Stage.Escalated now, Succession succession) {
        boolean left = succession.hasEnded(now.holder());
        Holder holder = left
                ? succession.heirOf(now.holder()).orElseGet(() -> succession.deskInsteadOf(now.holder()))
                : now.holder();
        if (!succession.hasEnded(now.below())) {
            return left
                    ? Optional.of(new Removal(
                            now.holder(), holder, new Stage.Escalated(holder, now.below()), Kind.GOES_ON))
                    : Optional.empty();
        }
        return Optional.of(succession.heirOf(now.below()).isEmpty() && !now.isInside()
                ? sought(now.below(), holder, succession)
                : work(now.below(), succession, heir -> heir.equals(holder)
                        ? new Stage.WithInstitution(heir, null)
                        : new Stage.Escalated(holder, heir)));
    }

    /** What was answered can be judged all the same; after a dispute the office that has it has to find somebody. */
    private Removal judged(int answer) {
        Stage.Answerable before =
                next instanceof Stage.Answerable open ? open : new Stage.Escalated(next.holder(), next.holder());
        return then(new Stage.Answered(before, answer), kind == Kind.SOUGHT ? Kind.BEGINS : kind);
    }

    private Removal then(Stage stage, Kind what) {
        return new Removal(from, to, stage, what);
    }
}
