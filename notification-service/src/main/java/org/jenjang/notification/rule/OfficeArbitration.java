package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the arbiter: a case waits for its decision. */
final class OfficeArbitration implements NotificationRule<DisposedEvent.ArbitrationOpened> {

    @Override
    public String key() {
        return "office-arbitration";
    }

    @Override
    public Class<DisposedEvent.ArbitrationOpened> hears() {
        return DisposedEvent.ArbitrationOpened.class;
    }

    @Override
    public Audience audience(DisposedEvent.ArbitrationOpened event) {
        return new Audience.Office(Facts.code(event.arbiter()));
    }

    @Override
    public Facts facts(DisposedEvent.ArbitrationOpened event) {
        return Facts.office(event.arbiter());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().officeArbitration(), tell.say().officeArbitrationNext());
    }
}
