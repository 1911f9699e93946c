package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the office that owes the answer: the one above orders it to give it. The order itself stands on the page alone. */
final class OfficeReminded implements NotificationRule<DisposedEvent.Reminded> {

    @Override
    public String key() {
        return "office-reminded";
    }

    @Override
    public Class<DisposedEvent.Reminded> hears() {
        return DisposedEvent.Reminded.class;
    }

    @Override
    public Audience audience(DisposedEvent.Reminded event) {
        return new Audience.Office(Facts.code(event.owes()));
    }

    @Override
    public Facts facts(DisposedEvent.Reminded event) {
        return Facts.office(event.owes()).with("by", Facts.code(event.by()));
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().officeReminded(tell.office("by")), tell.say().officeRemindedNext());
    }
}
