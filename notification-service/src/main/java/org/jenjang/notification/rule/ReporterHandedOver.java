package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the reporter: the Ombudsman has the case, and who still owes the answer. */
final class ReporterHandedOver implements NotificationRule<DisposedEvent.HandedOver> {

    @Override
    public String key() {
        return "reporter-handed-over";
    }

    @Override
    public Class<DisposedEvent.HandedOver> hears() {
        return DisposedEvent.HandedOver.class;
    }

    @Override
    public Audience audience(DisposedEvent.HandedOver event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(DisposedEvent.HandedOver event) {
        return Facts.office(event.owes());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().handedOver(), tell.say().handedOverNext(tell.office("office")));
    }
}
