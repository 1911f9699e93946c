package org.jenjang.notification.rule;

import org.jenjang.contracts.event.AnsweredEvent;

/** To the institution: an answer of one of its units waits for approval. */
final class OfficeApproval implements NotificationRule<AnsweredEvent.ApprovalAsked> {

    @Override
    public String key() {
        return "office-approval";
    }

    @Override
    public Class<AnsweredEvent.ApprovalAsked> hears() {
        return AnsweredEvent.ApprovalAsked.class;
    }

    @Override
    public Audience audience(AnsweredEvent.ApprovalAsked event) {
        return new Audience.Office(event.by().institution());
    }

    @Override
    public Facts facts(AnsweredEvent.ApprovalAsked event) {
        return Facts.office(event.by());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().approval(tell.office("office")), tell.say().approvalNext());
    }
}
