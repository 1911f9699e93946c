package org.jenjang.notification.rule;

import java.time.Instant;
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
        Facts facts = Facts.none().with("reason", event.reason().name());
        Instant until = event.completableUntil() == null ? event.objectionUntil() : event.completableUntil();
        return until == null
                ? facts
                : facts.with(event.completableUntil() == null ? "objection" : "completion", until);
    }

    @Override
    public Wording wording(Telling tell) {
        String reason = tell.say().archiveReason(ArchiveReason.valueOf(tell.facts().get("reason")));
        if (tell.knows("completion")) {
            return new Wording(tell.say().archived(), tell.say().archivedCompletion(reason, tell.moment("completion")));
        }
        return new Wording(
                tell.say().archived(),
                tell.knows("objection")
                        ? tell.say().archivedObjection(reason, tell.moment("objection"))
                        : tell.say().archivedNext(reason));
    }
}
