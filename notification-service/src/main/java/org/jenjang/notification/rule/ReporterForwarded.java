package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the reporter: which institution has the report now. */
final class ReporterForwarded implements NotificationRule<DisposedEvent.Disposed> {

    @Override
    public String key() {
        return "reporter-forwarded";
    }

    @Override
    public Class<DisposedEvent.Disposed> hears() {
        return DisposedEvent.Disposed.class;
    }

    @Override
    public Audience audience(DisposedEvent.Disposed event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(DisposedEvent.Disposed event) {
        return Facts.office(event.to());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().forwarded(tell.office("office")), tell.say().forwardedNext());
    }
}
