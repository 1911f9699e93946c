package org.jenjang.notification.rule;

import org.jenjang.contracts.event.EscalatedEvent;

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
        return Facts.office(event.to()).with("from", Facts.code(event.from()));
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().officeEscalated(tell.office("from")), tell.say().officeEscalatedNext());
    }
}
