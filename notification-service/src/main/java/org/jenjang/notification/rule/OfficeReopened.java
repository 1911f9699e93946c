package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the office whose turn it is: a case that was over is open again. */
final class OfficeReopened implements NotificationRule<DisposedEvent.Reopened> {

    @Override
    public String key() {
        return "office-reopened";
    }

    @Override
    public Class<DisposedEvent.Reopened> hears() {
        return DisposedEvent.Reopened.class;
    }

    @Override
    public Audience audience(DisposedEvent.Reopened event) {
        return new Audience.Office(Facts.code(event.holder()));
    }

    @Override
    public Facts facts(DisposedEvent.Reopened event) {
        return Facts.office(event.holder());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().officeReopened(), tell.say().officeReopenedNext());
    }
}
