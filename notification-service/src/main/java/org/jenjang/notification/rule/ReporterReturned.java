package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the reporter: an office is not competent, and who looks for the right one. */
final class ReporterReturned implements NotificationRule<DisposedEvent.Returned> {

    @Override
    public String key() {
        return "reporter-returned";
    }

    @Override
    public Class<DisposedEvent.Returned> hears() {
        return DisposedEvent.Returned.class;
    }

    @Override
    public Audience audience(DisposedEvent.Returned event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(DisposedEvent.Returned event) {
        return Facts.office(event.to()).with("from", Facts.code(event.from()));
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().returned(tell.office("from")), tell.say().returnedNext(tell.office("office")));
    }
}
