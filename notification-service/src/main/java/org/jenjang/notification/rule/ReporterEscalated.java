package org.jenjang.notification.rule;

import org.jenjang.contracts.event.EscalatedEvent;

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
        return Facts.office(event.to()).with("from", Facts.code(event.from()));
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().escalated(tell.office("office")), tell.say().escalatedNext(tell.office("from")));
    }
}
