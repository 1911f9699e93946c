package org.jenjang.notification.rule;

import org.jenjang.contracts.event.AnsweredEvent;

/** To the unit: who had to approve its answer wants another one. */
final class OfficeApprovalRefused implements NotificationRule<AnsweredEvent.ApprovalRefused> {

    @Override
    public String key() {
        return "office-approval-refused";
    }

    @Override
    public Class<AnsweredEvent.ApprovalRefused> hears() {
        return AnsweredEvent.ApprovalRefused.class;
    }

    @Override
    public Audience audience(AnsweredEvent.ApprovalRefused event) {
        return new Audience.Office(Facts.code(event.by()));
    }

    @Override
    public Facts facts(AnsweredEvent.ApprovalRefused event) {
        return Facts.office(event.by());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().approvalRefused(), tell.say().approvalRefusedNext());
    }
}
