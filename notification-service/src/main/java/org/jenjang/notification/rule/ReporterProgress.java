package org.jenjang.notification.rule;

import org.jenjang.contracts.event.AnsweredEvent;

/** To the reporter: there is news of the work. The news itself stands on the page alone. */
final class ReporterProgress implements NotificationRule<AnsweredEvent.ProgressPosted> {

    @Override
    public String key() {
        return "reporter-progress";
    }

    @Override
    public Class<AnsweredEvent.ProgressPosted> hears() {
        return AnsweredEvent.ProgressPosted.class;
    }

    @Override
    public Audience audience(AnsweredEvent.ProgressPosted event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(AnsweredEvent.ProgressPosted event) {
        return Facts.office(event.by());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().progress(tell.office("office")), tell.say().progressNext());
    }
}
