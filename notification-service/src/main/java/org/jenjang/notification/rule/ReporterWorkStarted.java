package org.jenjang.notification.rule;

import org.jenjang.contracts.event.AnsweredEvent;

/** To the reporter: an officer has begun, and the date aimed at when there is one. */
final class ReporterWorkStarted implements NotificationRule<AnsweredEvent.WorkStarted> {

    @Override
    public String key() {
        return "reporter-work-started";
    }

    @Override
    public Class<AnsweredEvent.WorkStarted> hears() {
        return AnsweredEvent.WorkStarted.class;
    }

    @Override
    public Audience audience(AnsweredEvent.WorkStarted event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(AnsweredEvent.WorkStarted event) {
        Facts facts = Facts.office(event.by());
        return event.targetDate() == null ? facts : facts.with("target", event.targetDate().toString());
    }

    @Override
    public Wording wording(Telling tell) {
        String next = tell.knows("target") ? tell.say().workStartedTarget(tell.day("target")) : tell.say().workStartedNext();
        return new Wording(tell.say().workStarted(tell.office("office")), next);
    }
}
