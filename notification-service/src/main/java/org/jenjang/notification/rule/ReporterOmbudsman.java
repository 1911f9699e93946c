package org.jenjang.notification.rule;

import org.jenjang.contracts.event.EscalatedEvent;

/** To the reporter: no tier is left above, and the way to the Ombudsman is open (UU 37/2008). */
final class ReporterOmbudsman implements NotificationRule<EscalatedEvent.OmbudsmanOffered> {

    @Override
    public String key() {
        return "reporter-ombudsman";
    }

    @Override
    public Class<EscalatedEvent.OmbudsmanOffered> hears() {
        return EscalatedEvent.OmbudsmanOffered.class;
    }

    @Override
    public Audience audience(EscalatedEvent.OmbudsmanOffered event) {
        return new Audience.Reporter();
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().ombudsman(), tell.say().ombudsmanNext());
    }
}
