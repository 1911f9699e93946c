package org.jenjang.notification.rule;

import org.jenjang.contracts.event.SubmittedEvent;

/** To the office that answered: the reporter is not content with it. */
final class OfficeDisputed implements NotificationRule<SubmittedEvent.AnswerDisputed> {

    @Override
    public String key() {
        return "office-disputed";
    }

    @Override
    public Class<SubmittedEvent.AnswerDisputed> hears() {
        return SubmittedEvent.AnswerDisputed.class;
    }

    @Override
    public Audience audience(SubmittedEvent.AnswerDisputed event) {
        return new Audience.AtWork();
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().officeDisputed(), tell.say().officeDisputedNext());
    }
}
