package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.vocabulary.Closure;

/** To the reporter: the case is over, by the own word or by silence. */
final class ReporterClosed implements NotificationRule<DisposedEvent.Closed> {

    @Override
    public String key() {
        return "reporter-closed";
    }

    @Override
    public Class<DisposedEvent.Closed> hears() {
        return DisposedEvent.Closed.class;
    }

    @Override
    public Audience audience(DisposedEvent.Closed event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(DisposedEvent.Closed event) {
        return Facts.none().with("closure", event.closure().name());
    }

    @Override
    public Wording wording(Telling tell) {
        return switch (Closure.valueOf(tell.facts().get("closure"))) {
            case CONFIRMED -> new Wording(tell.say().closed(), tell.say().closedConfirmed());
            case AUTOMATIC -> new Wording(tell.say().closed(), tell.say().closedAutomatic());
            case UNREACHABLE -> new Wording(tell.say().closed(), tell.say().closedUnreachable());
        };
    }
}
