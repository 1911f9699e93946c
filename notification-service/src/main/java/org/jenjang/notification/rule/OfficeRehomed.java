package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the office that goes on in the place of one that has ended. */
final class OfficeRehomed implements NotificationRule<DisposedEvent.Rehomed> {

    @Override
    public String key() {
        return "office-rehomed";
    }

    @Override
    public Class<DisposedEvent.Rehomed> hears() {
        return DisposedEvent.Rehomed.class;
    }

    @Override
    public Audience audience(DisposedEvent.Rehomed event) {
        return new Audience.Office(Facts.code(event.to()));
    }

    @Override
    public Facts facts(DisposedEvent.Rehomed event) {
        return Limits.withFirst(Facts.office(event.to()).with("from", Facts.code(event.from())), event.deadlines());
    }

    @Override
    public Wording wording(Telling tell) {
        String next = tell.knows("due") ? tell.say().officeDue(tell.moment("due")) : tell.say().officeRehomedNext();
        return new Wording(tell.say().officeRehomed(tell.office("from")), next);
    }
}
