package org.jenjang.notification.rule;

import org.jenjang.contracts.event.EscalatedEvent;

/** To the office that owes: the limit has passed; it stays liable. */
final class OfficeLimitPassed implements NotificationRule<EscalatedEvent.DeadlineBreached> {

    @Override
    public String key() {
        return "office-limit-passed";
    }

    @Override
    public Class<EscalatedEvent.DeadlineBreached> hears() {
        return EscalatedEvent.DeadlineBreached.class;
    }

    @Override
    public boolean appliesTo(EscalatedEvent.DeadlineBreached event) {
        return Limits.isOffices(event.clock());
    }

    @Override
    public Audience audience(EscalatedEvent.DeadlineBreached event) {
        return new Audience.Office(Facts.code(event.owes()));
    }

    @Override
    public Facts facts(EscalatedEvent.DeadlineBreached event) {
        return Limits.of(event.owes(), event.clock(), event.dueAt());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(
                tell.say().officeLimitPassed(tell.clock()),
                tell.say().officeLimitPassedNext(tell.moment("due")));
    }
}
