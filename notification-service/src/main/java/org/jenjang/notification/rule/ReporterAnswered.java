package org.jenjang.notification.rule;

import org.jenjang.contracts.event.AnsweredEvent;

/** To the reporter: there is an answer, and how to rate or dispute it. */
final class ReporterAnswered implements NotificationRule<AnsweredEvent.Answered> {

    @Override
    public String key() {
        return "reporter-answered";
    }

    @Override
    public Class<AnsweredEvent.Answered> hears() {
        return AnsweredEvent.Answered.class;
    }

    @Override
    public Audience audience(AnsweredEvent.Answered event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(AnsweredEvent.Answered event) {
        return Facts.office(event.by());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().answered(tell.office("office")), tell.say().answeredNext());
    }
}
