package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the reporter: something is missing, and by when to complete it. The questions stand on the page alone. */
final class ReporterQuestion implements NotificationRule<DisposedEvent.Held> {

    @Override
    public String key() {
        return "reporter-question";
    }

    @Override
    public Class<DisposedEvent.Held> hears() {
        return DisposedEvent.Held.class;
    }

    @Override
    public Audience audience(DisposedEvent.Held event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(DisposedEvent.Held event) {
        return Facts.none().with("until", event.until());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().question(), tell.say().questionNext(tell.moment("until")));
    }
}
