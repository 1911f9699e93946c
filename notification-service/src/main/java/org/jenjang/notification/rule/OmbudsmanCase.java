package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the Ombudsman's own mailbox: a case was handed over. Who the reporter is stands on its page alone. */
final class OmbudsmanCase implements NotificationRule<DisposedEvent.HandedOver> {

    @Override
    public String key() {
        return "ombudsman-case";
    }

    @Override
    public Class<DisposedEvent.HandedOver> hears() {
        return DisposedEvent.HandedOver.class;
    }

    @Override
    public Audience audience(DisposedEvent.HandedOver event) {
        return Audience.OMBUDSMAN;
    }

    @Override
    public Facts facts(DisposedEvent.HandedOver event) {
        return Facts.office(event.owes());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().ombudsmanCase(tell.office("office")), tell.say().ombudsmanCaseNext());
    }
}
