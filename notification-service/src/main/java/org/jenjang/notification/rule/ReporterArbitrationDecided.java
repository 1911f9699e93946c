package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the reporter: it is decided who must answer. */
final class ReporterArbitrationDecided implements NotificationRule<DisposedEvent.ArbitrationDecided> {

    @Override
    public String key() {
        return "reporter-arbitration-decided";
    }

    @Override
    public Class<DisposedEvent.ArbitrationDecided> hears() {
        return DisposedEvent.ArbitrationDecided.class;
    }

    @Override
    public Audience audience(DisposedEvent.ArbitrationDecided event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(DisposedEvent.ArbitrationDecided event) {
        return Facts.office(event.lead());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().arbitrationDecided(tell.office("office")), tell.say().arbitrationDecidedNext());
    }
}
