package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the desk or institution: a case came back to it. */
final class OfficeReturned implements NotificationRule<DisposedEvent.Returned> {

    @Override
    public String key() {
        return "office-returned";
    }

    @Override
    public Class<DisposedEvent.Returned> hears() {
        return DisposedEvent.Returned.class;
    }

    @Override
    public Audience audience(DisposedEvent.Returned event) {
        return new Audience.Office(Facts.code(event.to()));
    }

    @Override
    public Facts facts(DisposedEvent.Returned event) {
        return Facts.office(event.to()).with("from", Facts.code(event.from()));
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().officeReturned(tell.office("from")), tell.say().officeReturnedNext());
    }
}
