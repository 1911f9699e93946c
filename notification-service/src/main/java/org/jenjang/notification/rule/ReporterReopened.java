package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.vocabulary.ReopenCause;

/** To the reporter: the case is open again, and why. */
final class ReporterReopened implements NotificationRule<DisposedEvent.Reopened> {

    @Override
    public String key() {
        return "reporter-reopened";
    }

    @Override
    public Class<DisposedEvent.Reopened> hears() {
        return DisposedEvent.Reopened.class;
    }

    @Override
    public Audience audience(DisposedEvent.Reopened event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(DisposedEvent.Reopened event) {
        return Facts.office(event.holder()).with("cause", event.cause().name());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(
                tell.say().reopened(), tell.say().reopenCause(ReopenCause.valueOf(tell.facts().get("cause"))));
    }
}
