package org.jenjang.notification.rule;

import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.vocabulary.Rung;
import org.jspecify.annotations.Nullable;

/** To the reporter: nobody acted in time, and who owns the matter now. */
final class ReporterEscalated implements NotificationRule<EscalatedEvent.Escalated> {

    @Override
    public String key() {
        return "reporter-escalated";
    }

    @Override
    public Class<EscalatedEvent.Escalated> hears() {
        return EscalatedEvent.Escalated.class;
    }

    @Override
    public Audience audience(EscalatedEvent.Escalated event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(EscalatedEvent.Escalated event) {
        return Facts.office(event.to()).with("from", Facts.code(event.from())).with("rung", rung(event.rung()).name());
    }

    @Override
    public Wording wording(Telling tell) {
        return switch (rungIn(tell)) {
            case UNIT_HEAD -> new Wording(
                    tell.say().escalatedToUnitHead(tell.office("office")),
                    tell.say().escalatedInsideNext(tell.office("from")));
            case INSTITUTION_HEAD -> new Wording(
                    tell.say().escalatedToHead(tell.office("office")),
                    tell.say().escalatedInsideNext(tell.office("from")));
            case UPPER_TIER, OMBUDSMAN -> new Wording(
                    tell.say().escalated(tell.office("office")), tell.say().escalatedNext(tell.office("from")));
        };
    }

    /** A notice that was queued before there were rungs knows of none. */
    private static Rung rungIn(Telling tell) {
        return tell.knows("rung") ? Rung.valueOf(tell.facts().get("rung")) : Rung.UPPER_TIER;
    }

    /** Before there were rungs, every step led to another tier. */
    private static Rung rung(@Nullable Rung told) {
        return told == null ? Rung.UPPER_TIER : told;
    }
}
