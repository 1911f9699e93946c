package org.jenjang.routing.casework.domain;

import java.util.Optional;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Rung;
import org.jspecify.annotations.Nullable;

/**
 * The rungs: the head of the unit, the head of the institution, the institution above and again the one above that. A desk and an
 * arbiter have only offices above them. Where no unit was chosen the head of the institution is the first.
 */
final class Ladders {

    private Ladders() {}

    /** The next rung; empty when none is left. */
    static Optional<Step> next(Change change) {
        Rung rung = change.dossier().ladder().rung();
        return switch (change.stage()) {
            case Stage.AtDesk desk -> above(change).map(upper -> upper(new Stage.AtDesk(upper, desk.returned())));
            case Stage.InArbitration now ->
                above(change).map(upper -> upper(new Stage.InArbitration(upper, now.cause())));
            case Stage.WithUnit unit when rung == null -> Optional.of(new Step(unit, Rung.UNIT_HEAD));
            case Stage.WithUnit unit when rung == Rung.UNIT_HEAD ->
                Optional.of(new Step(new Stage.Escalated(whole(unit.holder()), unit.holder()), Rung.INSTITUTION_HEAD));
            case Stage.WithInstitution now when isBelowHead(rung) -> Optional.of(new Step(now, Rung.INSTITUTION_HEAD));
            case Stage.WithUnit unit -> owner(change, unit.holder());
            case Stage.WithInstitution now -> owner(change, now.holder());
            case Stage.Escalated escalated -> owner(change, escalated.below());
            case Stage.Answered _, Stage.OnHold _, Stage.Over _ -> Optional.empty();
        };
    }

    /** The clock of whoever holds it at a stage; an institution that has not verified it yet goes on doing that. */
    static Clock ownTime(Stage stage, Clock passed) {
        return switch (stage) {
            case Stage.AtDesk desk -> desk.returned() == null ? Clock.VERIFY : Clock.REDISPATCH;
            case Stage.InArbitration _ -> Clock.ARBITRATION;
            case Stage.WithInstitution _ -> passed == Clock.VERIFY ? Clock.VERIFY : Clock.FIRST_RESPONSE;
            case Stage.Answerable _, Stage.Answered _, Stage.OnHold _, Stage.Over _ -> Clock.FIRST_RESPONSE;
        };
    }

    private static Optional<Step> owner(Change change, Holder below) {
        return above(change).map(upper -> upper(new Stage.Escalated(upper, below)));
    }

    private static Step upper(Stage next) {
        return new Step(next, Rung.UPPER_TIER);
    }

    private static Optional<Holder> above(Change change) {
        return change.above(change.holder().institution());
    }

    private static boolean isBelowHead(@Nullable Rung rung) {
        return rung == null || rung == Rung.UNIT_HEAD;
    }

    private static Holder whole(Holder unit) {
        return Holder.institution(unit.institution(), unit.tier());
    }

    /** Where a case stands next, and which rung that is. */
    record Step(Stage stage, Rung rung) {}
}
