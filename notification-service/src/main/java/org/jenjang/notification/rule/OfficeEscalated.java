package org.jenjang.notification.rule;

import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.vocabulary.Rung;
import org.jspecify.annotations.Nullable;

/** To the institution above: the case is its own now, since the one below did not act. */
final class OfficeEscalated implements NotificationRule<EscalatedEvent.Escalated> {

    @Override
    public String key() {
        return "office-escalated";
    }

    @Override
    public Class<EscalatedEvent.Escalated> hears() {
        return EscalatedEvent.Escalated.class;
    }

    @Override
    public Audience audience(EscalatedEvent.Escalated event) {
        return new Audience.Office(Facts.code(event.to()));
    }

    @Override
    public Facts facts(EscalatedEvent.Escalated event) {
        return Facts.office(event.to()).with("from", Facts.code(event.from())).with("rung", rung(event.rung()).name());
    }

    @Override
    public Wording wording(Telling tell) {
        return switch (rungIn(tell)) {
            case UNIT_HEAD -> new Wording(tell.say().officeEscalatedToUnitHead(), tell.say().officeEscalatedToUnitHeadNext());
            case INSTITUTION_HEAD ->
                new Wording(tell.say().officeEscalatedToHead(tell.office("from")), tell.say().officeEscalatedToHeadNext());
            case UPPER_TIER, OMBUDSMAN ->
                new Wording(tell.say().officeEscalated(tell.office("from")), tell.say().officeEscalatedNext());
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
