package org.jenjang.notification.rule;

import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.vocabulary.Clock;

/** To the reporter: the date that was promised has passed without an answer. */
final class ReporterPromiseBroken implements NotificationRule<EscalatedEvent.DeadlineBreached> {

    @Override
    public String key() {
        return "reporter-promise-broken";
    }

    @Override
    public Class<EscalatedEvent.DeadlineBreached> hears() {
        return EscalatedEvent.DeadlineBreached.class;
    }

    @Override
    public boolean appliesTo(EscalatedEvent.DeadlineBreached event) {
        return event.clock() == Clock.PROMISE;
    }

    @Override
    public Audience audience(EscalatedEvent.DeadlineBreached event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(EscalatedEvent.DeadlineBreached event) {
        return Facts.office(event.owes());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().promiseBroken(tell.office("office")), tell.say().promiseBrokenNext());
    }
}
