package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the office that owes the answer: the Ombudsman has the case as well. */
final class OfficeHandedOver implements NotificationRule<DisposedEvent.HandedOver> {

    @Override
    public String key() {
        return "office-handed-over";
    }

    @Override
    public Class<DisposedEvent.HandedOver> hears() {
        return DisposedEvent.HandedOver.class;
    }

    @Override
    public Audience audience(DisposedEvent.HandedOver event) {
        return new Audience.Office(Facts.code(event.owes()));
    }

    @Override
    public Facts facts(DisposedEvent.HandedOver event) {
        return Facts.office(event.owes());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().officeHandedOver(), tell.say().officeHandedOverNext());
    }
}
