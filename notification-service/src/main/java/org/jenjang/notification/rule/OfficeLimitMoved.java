package org.jenjang.notification.rule;

import org.jenjang.contracts.event.EscalatedEvent;

/** To the office that owes: its limit lies on another day than it was told. */
final class OfficeLimitMoved implements NotificationRule<EscalatedEvent.DeadlineMoved> {

    @Override
    public String key() {
        return "office-limit-moved";
    }

    @Override
    public Class<EscalatedEvent.DeadlineMoved> hears() {
        return EscalatedEvent.DeadlineMoved.class;
    }

    @Override
    public boolean appliesTo(EscalatedEvent.DeadlineMoved event) {
        return Limits.isOffices(event.deadline().clock());
    }

    @Override
    public Audience audience(EscalatedEvent.DeadlineMoved event) {
        return new Audience.Office(Facts.code(event.owes()));
    }

    @Override
    public Facts facts(EscalatedEvent.DeadlineMoved event) {
        return Limits.moved(event);
    }

    @Override
    public Wording wording(Telling tell) {
        return Limits.movedWording(tell);
    }
}
