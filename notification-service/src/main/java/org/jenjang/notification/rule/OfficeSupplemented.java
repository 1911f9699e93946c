package org.jenjang.notification.rule;

import org.jenjang.contracts.event.SubmittedEvent;

/** To the office at work: the reporter has added to the report. */
final class OfficeSupplemented implements NotificationRule<SubmittedEvent.Supplemented> {

    @Override
    public String key() {
        return "office-supplemented";
    }

    @Override
    public Class<SubmittedEvent.Supplemented> hears() {
        return SubmittedEvent.Supplemented.class;
    }

    @Override
    public Audience audience(SubmittedEvent.Supplemented event) {
        return new Audience.AtWork();
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().officeSupplemented(), tell.say().officeSupplementedNext());
    }
}
