package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the office whose turn it is: life is in danger. */
final class OfficeEmergency implements NotificationRule<DisposedEvent.EmergencyMarked> {

    @Override
    public String key() {
        return "office-emergency";
    }

    @Override
    public Class<DisposedEvent.EmergencyMarked> hears() {
        return DisposedEvent.EmergencyMarked.class;
    }

    @Override
    public Audience audience(DisposedEvent.EmergencyMarked event) {
        return new Audience.Office(Facts.code(event.holder()));
    }

    @Override
    public Facts facts(DisposedEvent.EmergencyMarked event) {
        return Facts.office(event.holder()).with("due", event.actBy());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().emergency(), tell.say().emergencyNext(tell.moment("due")));
    }
}
