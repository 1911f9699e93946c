package org.jenjang.notification.rule;

import org.jenjang.contracts.event.EscalatedEvent;

/** To the reporter of a report on hold: something is still missing. */
final class ReporterReminder implements NotificationRule<EscalatedEvent.ReporterReminded> {

    @Override
    public String key() {
        return "reporter-reminder";
    }

    @Override
    public Class<EscalatedEvent.ReporterReminded> hears() {
        return EscalatedEvent.ReporterReminded.class;
    }

    @Override
    public Audience audience(EscalatedEvent.ReporterReminded event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(EscalatedEvent.ReporterReminded event) {
        return Facts.none().with("until", event.until());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().reminder(), tell.say().questionNext(tell.moment("until")));
    }
}
