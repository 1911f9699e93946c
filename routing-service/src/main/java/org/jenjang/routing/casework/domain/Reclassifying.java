package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.routing.clock.domain.ReportClass;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.MoveCause;
import org.jenjang.platform.kernel.Decision;
import org.jspecify.annotations.Nullable;

/** Class, category or secrecy turn out to be others. Secrecy is only ever raised. */
final class Reclassifying {

    private Reclassifying() {}

    static Decision<RoutingCase, RoutingEvent> byDesk(Change change, RoutingCommand.Reclassify command) {
        CaseFile before = change.dossier().file();
        CaseFile after = before.classified(command.classification(), command.supervisory(), command.category());
        return switch (change.stage()) {
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
            case Stage.Holdable _, Stage.Answerable _, Stage.Barred _ ->
                changed(change, hidden(after, before.anonymous(), before.secret() || command.secret()), command.reason());
        };
    }

    /** At any time, also when the case is over. */
    static Decision<RoutingCase, RoutingEvent> byReporter(Change change, RoutingCommand.NoteSecrecyRaised command) {
        CaseFile before = change.dossier().file();
        return changed(change,
                hidden(before, before.anonymous() || command.anonymous(), before.secret() || command.secret()), null);
    }

    private static Decision<RoutingCase, RoutingEvent> changed(Change change, CaseFile after, @Nullable String reason) {
        CaseFile before = change.dossier().file();
        if (after.equals(before)) {
            return refused(RoutingRefusal.NOTHING_CHANGES);
        }
        Optional<Limit> resolve = change.limits().of(Clock.RESOLVE)
                .filter(limit -> limit.state() == Limit.State.RUNNING || limit.state() == Limit.State.PAUSED);
        Optional<Limit> moved = resolve.map(limit -> counted(change, after, limit));
        boolean longer = moved.isPresent()
                && moved.get().deadline().dueAt().isAfter(resolve.orElseThrow().deadline().dueAt());
        if (longer && !(after.supervisory() && !before.supervisory())) {
            return refused(RoutingRefusal.WOULD_LENGTHEN);
        }
        change.know(dossier -> dossier.with(after)).tell(new RoutingEvent.Reclassified(change.holder(), after, reason));
        moved.filter(limit -> !limit.equals(resolve.orElseThrow())).ifPresent(limit -> change.replace(limit)
                .tell(new RoutingEvent.LimitMoved(change.holder(), limit.deadline(),
                        resolve.orElseThrow().deadline().dueAt(), MoveCause.RECLASSIFIED)));
        if (after.supervisory() && !before.supervisory()) {
            toInspectorate(change);
        }
        return change.accepted();
    }

    /** By the rule of the new class from the old start, with all its pauses. */
    private static Limit counted(Change change, CaseFile after, Limit limit) {
        CaseFile before = change.dossier().file();
        if (before.classification() == after.classification() && before.supervisory() == after.supervisory()) {
            return limit;
        }
        Limit anew = change.policy().timetable()
                .limit(Clock.RESOLVE, after, limit.deadline().startedAt(), change.holder().institution());
        return change.policy().timetable().recounted(limit.recounted(anew.deadline(), anew.counting()),
                ReportClass.of(after.classification(), after.supervisory()));
    }

    /** What has turned out supervisory is taken from the unit that it may be about. */
    private static void toInspectorate(Change change) {
        boolean taken = switch (change.stage()) {
            case Stage.WithInstitution _, Stage.WithUnit _ -> change.dossier().file().supervisory();
            case Stage.AtDesk _, Stage.Escalated _, Stage.Barred _ -> false;
        };
        Holder holder = change.holder();
        if (taken) {
            change.policy().offices().inspectorate(holder.institution(), change.at())
                    .filter(unit -> !unit.equals(holder.unit()) && !change.dossier().safeguards().exclude(unit))
                    .ifPresent(unit -> Assigning.toUnit(change, unit, List.of(), null));
        }
    }

    private static CaseFile hidden(CaseFile file, boolean anonymous, boolean secret) {
        CaseFile raised = new CaseFile(file.ticket(), file.title(), file.narrative(), file.classification(),
                file.supervisory(), file.category(), file.region(), file.place(), file.incidentDate(), file.channel(),
                anonymous, secret, file.submittedAt(), file.attachments(), file.facts());
        return raised.classified(raised.classification(), raised.supervisory(), raised.category());
    }
}
