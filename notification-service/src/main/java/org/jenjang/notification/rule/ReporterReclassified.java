package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the reporter: the report has another class, or more protection, than before. Who hears the event knows whether it has. */
final class ReporterReclassified implements NotificationRule<DisposedEvent.Reclassified> {

    @Override
    public String key() {
        return "reporter-reclassified";
    }

    @Override
    public Class<DisposedEvent.Reclassified> hears() {
        return DisposedEvent.Reclassified.class;
    }

    @Override
    public Audience audience(DisposedEvent.Reclassified event) {
        return new Audience.Reporter();
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().reclassified(), tell.say().reclassifiedNext());
    }
}
