package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.vocabulary.ArchiveReason;

/** To the reporter: the report is put aside, and why. */
final class ReporterArchived implements NotificationRule<DisposedEvent.Archived> {

    @Override
    public String key() {
        return "reporter-archived";
    }

    @Override
    public Class<DisposedEvent.Archived> hears() {
        return DisposedEvent.Archived.class;
    }

    @Override
    public Audience audience(DisposedEvent.Archived event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(DisposedEvent.Archived event) {
        return Facts.none().with("reason", event.reason().name());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(
                tell.say().archived(),
                tell.say().archivedNext(tell.say().archiveReason(ArchiveReason.valueOf(tell.facts().get("reason")))));
    }
}
