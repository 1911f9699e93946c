package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the reporter: the office that had the report is no longer there, and who goes on with it. */
final class ReporterRehomed implements NotificationRule<DisposedEvent.Rehomed> {

    @Override
    public String key() {
        return "reporter-rehomed";
    }

    @Override
    public Class<DisposedEvent.Rehomed> hears() {
        return DisposedEvent.Rehomed.class;
    }

    @Override
    public Audience audience(DisposedEvent.Rehomed event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(DisposedEvent.Rehomed event) {
        Facts facts = Facts.office(event.to()).with("from", event.from().institution());
        return event.sought() ? facts.with("sought", "true") : facts;
    }

    @Override
    public Wording wording(Telling tell) {
        String from = tell.office("from");
        return new Wording(tell.say().rehomed(tell.office("office")),
                tell.knows("sought") ? tell.say().rehomedSought(from) : tell.say().rehomedNext(from));
    }
}
