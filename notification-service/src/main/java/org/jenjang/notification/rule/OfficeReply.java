package org.jenjang.notification.rule;

import org.jenjang.contracts.event.SubmittedEvent;

/** To the office that works on it: the reporter has replied to its question. */
final class OfficeReply implements NotificationRule<SubmittedEvent.ReplyGiven> {

    @Override
    public String key() {
        return "office-reply";
    }

    @Override
    public Class<SubmittedEvent.ReplyGiven> hears() {
        return SubmittedEvent.ReplyGiven.class;
    }

    @Override
    public Audience audience(SubmittedEvent.ReplyGiven event) {
        return new Audience.AtWork();
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().officeReply(), tell.say().officeSupplementedNext());
    }
}
