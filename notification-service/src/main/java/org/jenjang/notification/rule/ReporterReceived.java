package org.jenjang.notification.rule;

import org.jenjang.contracts.event.SubmittedEvent;

/** To the reporter: the report is stored, and what happens now. */
final class ReporterReceived implements NotificationRule<SubmittedEvent.Submitted> {

    @Override
    public String key() {
        return "reporter-received";
    }

    @Override
    public Class<SubmittedEvent.Submitted> hears() {
        return SubmittedEvent.Submitted.class;
    }

    @Override
    public Audience audience(SubmittedEvent.Submitted event) {
        return new Audience.Reporter();
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().received(), tell.say().receivedNext());
    }
}
