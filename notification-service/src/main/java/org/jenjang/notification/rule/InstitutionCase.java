package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To an institution: a case was handed to it. */
final class InstitutionCase implements NotificationRule<DisposedEvent.Disposed> {

    @Override
    public String key() {
        return "institution-case";
    }

    @Override
    public Class<DisposedEvent.Disposed> hears() {
        return DisposedEvent.Disposed.class;
    }

    @Override
    public Audience audience(DisposedEvent.Disposed event) {
        return new Audience.Office(event.to().institution());
    }

    @Override
    public Facts facts(DisposedEvent.Disposed event) {
        return Limits.withFirst(Facts.office(event.to()), event.deadlines());
    }

    @Override
    public Wording wording(Telling tell) {
        String next = tell.knows("due") ? tell.say().officeDue(tell.moment("due")) : tell.say().institutionCaseNext();
        return new Wording(tell.say().institutionCase(), next);
    }
}
