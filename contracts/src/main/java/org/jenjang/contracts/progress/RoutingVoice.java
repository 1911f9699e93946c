package org.jenjang.contracts.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Holder;

/**
 * What the tiers that route, and the clock, have said so far.
 *
 * @param phase where the complaint stands in the routing
 * @param holder whose turn it is
 * @param disposition number of the newest hand-over; 0 while the desk has it
 * @param closure how it ended last
 * @param parent complaint id of the report that it was last made to follow
 * @param setAside answers up to this number no longer settle the matter, because the case was opened again; 0 for none
 * @param ombudsman whether the Ombudsman has the case as well
 * @param continued whether it goes on without its reporter, who has withdrawn
 * @param escalations every step up the ladder, oldest first; whoever is named in one stays liable
 * @param removals every office that has ended, and who goes on in its place, oldest first
 */
public record RoutingVoice(
        Latest<Phase> phase,
        Latest<Holder> holder,
        int disposition,
        Latest<Closure> closure,
        Latest<String> parent,
        int setAside,
        boolean ombudsman,
        boolean continued,
        List<Step> escalations,
        List<Step> removals) {

    /** A voice that was stored before linked reports and ended offices were known tells of no parent and no removal. */
    public RoutingVoice {
        parent = Objects.requireNonNullElse(parent, Latest.none());
        escalations = List.copyOf(escalations);
        removals = List.copyOf(Objects.requireNonNullElse(removals, List.of()));
    }

    /** Where a complaint stands in the routing. */
    public enum Phase {
        VERIFIED,
        DISPOSED,
        RETURNED,
        ARBITRATION,
        HELD,
        ARCHIVED,
        LINKED,
        CLOSED
    }

    /** One step up the ladder, or from an office that has ended to its heir. */
    public record Step(long sequence, Holder from, Holder to) {}

    static final RoutingVoice SILENT = new RoutingVoice(
            Latest.none(), Latest.none(), 0, Latest.none(), Latest.none(), 0, false, false, List.of(), List.of());

    /** The offices that let a limit pass and still owe an answer, or those that answer for them now; oldest first. */
    List<Holder> liable() {
        return escalations.stream().map(this::liable).distinct().toList();
    }

    private Holder liable(Step escalation) {
        Holder office = escalation.from();
        for (Step removal : removals) {
            office = removal.sequence() > escalation.sequence() ? office.after(removal.from(), removal.to()) : office;
        }
        return office;
    }

    RoutingVoice after(DisposedEvent event, long sequence) {
        return switch (event) {
            case DisposedEvent.Verified _ -> at(sequence, Phase.VERIFIED);
            case DisposedEvent.Disposed e -> at(sequence, Phase.DISPOSED).heldBy(sequence, e.to()).handover(e.disposition());
            case DisposedEvent.Assigned e -> at(sequence, Phase.DISPOSED).heldBy(sequence, e.to()).handover(e.disposition());
            case DisposedEvent.Returned e -> at(sequence, Phase.RETURNED).heldBy(sequence, e.to());
            case DisposedEvent.ArbitrationOpened e -> at(sequence, Phase.ARBITRATION).heldBy(sequence, e.arbiter());
            case DisposedEvent.ArbitrationDecided e -> at(sequence, Phase.DISPOSED).heldBy(sequence, e.lead());
            case DisposedEvent.Held _ -> at(sequence, Phase.HELD);
            case DisposedEvent.Resumed e ->
                at(sequence, e.disposition() == 0 ? Phase.VERIFIED : Phase.DISPOSED).heldBy(sequence, e.holder());
            case DisposedEvent.Archived _ -> at(sequence, Phase.ARCHIVED);
            case DisposedEvent.Linked e -> at(sequence, Phase.LINKED).follows(sequence, e.parent());
            case DisposedEvent.Closed e -> at(sequence, Phase.CLOSED).ended(sequence, e.closure());
            case DisposedEvent.Reopened e ->
                at(sequence, e.disposition() == 0 ? Phase.VERIFIED : Phase.DISPOSED)
                        .heldBy(sequence, e.holder())
                        .setAside(e.answer());
            case DisposedEvent.Rehomed e -> rehomed(sequence, e).heldBy(sequence, e.holder()).handover(e.disposition());
            case DisposedEvent.HandedOver _ -> toOmbudsman();
            case DisposedEvent.Reclassified _,
                    DisposedEvent.EmergencyMarked _,
                    DisposedEvent.Reviewed _,
                    DisposedEvent.Reminded _,
                    DisposedEvent.Released _,
                    DisposedEvent.WithdrawalCompleted _ -> this;
            case DisposedEvent.FindingContinued _ -> withoutReporter();
        };
    }

    RoutingVoice after(EscalatedEvent event, long sequence) {
        return switch (event) {
            case EscalatedEvent.Escalated e -> heldBy(sequence, e.to()).stepped(new Step(sequence, e.from(), e.to()));
            case EscalatedEvent.DeadlineSet _,
                    EscalatedEvent.DeadlinePaused _,
                    EscalatedEvent.DeadlineWarned _,
                    EscalatedEvent.DeadlineBreached _,
                    EscalatedEvent.DeadlineMoved _,
                    EscalatedEvent.ReporterReminded _,
                    EscalatedEvent.OmbudsmanOffered _ -> this;
        };
    }

    private RoutingVoice at(long sequence, Phase now) {
        return new RoutingVoice(phase.told(sequence, now), holder, disposition, closure, parent, setAside, ombudsman, continued, escalations, removals);
    }

    /** Where it stands is what it was, unless another place has to be found. */
    private RoutingVoice rehomed(long sequence, DisposedEvent.Rehomed event) {
        return event.sought()
                ? at(sequence, Phase.RETURNED)
                : removed(new Step(sequence, event.from(), event.to()));
    }

    private RoutingVoice heldBy(long sequence, Holder now) {
        return new RoutingVoice(phase, holder.told(sequence, now), disposition, closure, parent, setAside, ombudsman, continued, escalations, removals);
    }

    private RoutingVoice handover(int number) {
        return new RoutingVoice(
                phase, holder, Math.max(disposition, number), closure, parent, setAside, ombudsman, continued, escalations, removals);
    }

    private RoutingVoice ended(long sequence, Closure how) {
        return new RoutingVoice(
                phase, holder, disposition, closure.told(sequence, how), parent, setAside, ombudsman, continued, escalations, removals);
    }

    private RoutingVoice follows(long sequence, String other) {
        return new RoutingVoice(
                phase, holder, disposition, closure, parent.told(sequence, other), setAside, ombudsman, continued, escalations, removals);
    }

    private RoutingVoice setAside(int answer) {
        return new RoutingVoice(
                phase, holder, disposition, closure, parent, Math.max(setAside, answer), ombudsman, continued, escalations, removals);
    }

    private RoutingVoice toOmbudsman() {
        return new RoutingVoice(phase, holder, disposition, closure, parent, setAside, true, continued, escalations, removals);
    }

    private RoutingVoice withoutReporter() {
        return new RoutingVoice(phase, holder, disposition, closure, parent, setAside, ombudsman, true, escalations, removals);
    }

    private RoutingVoice stepped(Step step) {
        return new RoutingVoice(phase, holder, disposition, closure, parent, setAside, ombudsman, continued,
                with(escalations, step), removals);
    }

    private RoutingVoice removed(Step step) {
        return new RoutingVoice(phase, holder, disposition, closure, parent, setAside, ombudsman, continued, escalations,
                with(removals, step));
    }

    private static List<Step> with(List<Step> steps, Step one) {
        return Stream.concat(steps.stream(), Stream.of(one))
                .distinct()
                .sorted(Comparator.comparingLong(Step::sequence))
                .toList();
    }
}
