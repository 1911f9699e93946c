package org.jenjang.notification.rule;

import org.jenjang.contracts.event.EscalatedEvent;

/** To the office that owes: four fifths of the time are used up. */
final class OfficeLimitNear implements NotificationRule<EscalatedEvent.DeadlineWarned> {

    /** Percent of the time used up from which a mail is due; earlier warnings show on the desk only. */
    private static final int URGENT = 80;

    @Override
    public String key() {
        return "office-limit-near";
    }

    @Override
    public Class<EscalatedEvent.DeadlineWarned> hears() {
        return EscalatedEvent.DeadlineWarned.class;
    }

    @Override
    public boolean appliesTo(EscalatedEvent.DeadlineWarned event) {
        return event.percent() >= URGENT && Limits.isOffices(event.clock());
    }

    @Override
    public Audience audience(EscalatedEvent.DeadlineWarned event) {
        return new Audience.Office(Facts.code(event.owes()));
    }

    @Override
    public Facts facts(EscalatedEvent.DeadlineWarned event) {
        return Limits.of(event.owes(), event.clock(), event.dueAt());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().officeLimitNear(tell.clock()), tell.say().officeDue(tell.moment("due")));
    }
}
