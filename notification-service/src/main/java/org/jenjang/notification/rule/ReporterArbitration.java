package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the reporter: two offices do not agree, and who decides. */
final class ReporterArbitration implements NotificationRule<DisposedEvent.ArbitrationOpened> {

    @Override
    public String key() {
        return "reporter-arbitration";
    }

    @Override
    public Class<DisposedEvent.ArbitrationOpened> hears() {
        return DisposedEvent.ArbitrationOpened.class;
    }

    @Override
    public Audience audience(DisposedEvent.ArbitrationOpened event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(DisposedEvent.ArbitrationOpened event) {
        return Facts.office(event.arbiter());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().arbitration(), tell.say().arbitrationNext(tell.office("office")));
    }
}
