package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To a unit: a case was assigned to it. */
final class UnitCase implements NotificationRule<DisposedEvent.Assigned> {

    @Override
    public String key() {
        return "unit-case";
    }

    @Override
    public Class<DisposedEvent.Assigned> hears() {
        return DisposedEvent.Assigned.class;
    }

    @Override
    public Audience audience(DisposedEvent.Assigned event) {
        return new Audience.Office(Facts.code(event.to()));
    }

    @Override
    public Facts facts(DisposedEvent.Assigned event) {
        return Limits.withFirst(Facts.office(event.to()), event.deadlines());
    }

    @Override
    public Wording wording(Telling tell) {
        String next = tell.knows("due") ? tell.say().officeDue(tell.moment("due")) : tell.say().unitCaseNext();
        return new Wording(tell.say().unitCase(), next);
    }
}
