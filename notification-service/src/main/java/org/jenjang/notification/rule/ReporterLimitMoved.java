package org.jenjang.notification.rule;

import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.vocabulary.Clock;

/** To the reporter: the limit for the answer, or one of his own, lies on another day than he was told. */
final class ReporterLimitMoved implements NotificationRule<EscalatedEvent.DeadlineMoved> {

    @Override
    public String key() {
        return "reporter-limit-moved";
    }

    @Override
    public Class<EscalatedEvent.DeadlineMoved> hears() {
        return EscalatedEvent.DeadlineMoved.class;
    }

    @Override
    public boolean appliesTo(EscalatedEvent.DeadlineMoved event) {
        return event.deadline().clock() == Clock.RESOLVE || !Limits.isOffices(event.deadline().clock());
    }

    @Override
    public Audience audience(EscalatedEvent.DeadlineMoved event) {
        return new Audience.Reporter();
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
