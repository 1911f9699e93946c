package org.jenjang.notification.rule;

import org.jenjang.contracts.event.AnsweredEvent;

/** To the reporter: the officer who works on it asks something. The question stands on the page alone. */
final class ReporterAsked implements NotificationRule<AnsweredEvent.QuestionAsked> {

    @Override
    public String key() {
        return "reporter-asked";
    }

    @Override
    public Class<AnsweredEvent.QuestionAsked> hears() {
        return AnsweredEvent.QuestionAsked.class;
    }

    @Override
    public Audience audience(AnsweredEvent.QuestionAsked event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(AnsweredEvent.QuestionAsked event) {
        return Facts.office(event.by());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().asked(tell.office("office")), tell.say().askedNext());
    }
}
