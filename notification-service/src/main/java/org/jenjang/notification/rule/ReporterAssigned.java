package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the reporter: which unit does the work. */
final class ReporterAssigned implements NotificationRule<DisposedEvent.Assigned> {

    @Override
    public String key() {
        return "reporter-assigned";
    }

    @Override
    public Class<DisposedEvent.Assigned> hears() {
        return DisposedEvent.Assigned.class;
    }

    @Override
    public Audience audience(DisposedEvent.Assigned event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(DisposedEvent.Assigned event) {
        return Facts.office(event.to());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().assigned(tell.office("office")), tell.say().assignedNext());
    }
}
