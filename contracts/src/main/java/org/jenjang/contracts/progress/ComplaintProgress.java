package org.jenjang.contracts.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Holder;

/**
 * The public status of a complaint: a pure fold over its events. The three services that speak of it number their own
 * events, but nothing orders one service's events against another's; so the fold gives the same result in any order of
 * arrival, and applying an event twice changes nothing.
 */
public record ComplaintProgress(CitizenVoice citizen, RoutingVoice routing, AgencyVoice agency) {

    /** Nothing heard yet. */
    public static final ComplaintProgress UNHEARD =
            new ComplaintProgress(CitizenVoice.SILENT, RoutingVoice.SILENT, AgencyVoice.SILENT);

    /**
     * The progress after one more event.
     *
     * @param sequence the event's number among those of its source and complaint, from 1
     * @param at the event's time
     */
    public ComplaintProgress after(ComplaintEvent event, long sequence, Instant at) {
        return switch (event) {
            case SubmittedEvent e -> new ComplaintProgress(citizen.after(e), routing, agency);
            case DisposedEvent e -> new ComplaintProgress(citizen, routing.after(e, sequence), agency);
            case EscalatedEvent e -> new ComplaintProgress(citizen, routing.after(e, sequence), agency);
            case AnsweredEvent e -> new ComplaintProgress(citizen, routing, agency.after(e, sequence, at));
        };
    }

    /**
     * Where the complaint stands now. A withdrawal that comes after the end changes nothing, and one after which the finding
     * continues does not end it.
     */
    @JsonIgnore
    public PublicStatus status() {
        PublicStatus routed = routed();
        return citizen.withdrawn() && !routing.continued() && !routed.isOver() ? PublicStatus.WITHDRAWN : routed;
    }

    /** Whose turn it is; empty until the desk has spoken. */
    @JsonIgnore
    public Optional<Holder> holder() {
        return Optional.ofNullable(routing.holder().value());
    }

    /** The offices that let a limit pass and still owe an answer, or those that took over their work; oldest first. */
    @JsonIgnore
    public List<Holder> liable() {
        return routing.liable();
    }

    /** How the case ended; empty while it is open. */
    @JsonIgnore
    public Optional<Closure> closure() {
        return status() == PublicStatus.CLOSED ? Optional.ofNullable(routing.closure().value()) : Optional.empty();
    }

    /** Complaint id of the report that this one follows; empty when it follows none. */
    @JsonIgnore
    public Optional<String> parent() {
        return status() == PublicStatus.LINKED ? Optional.ofNullable(routing.parent().value()) : Optional.empty();
    }

    private PublicStatus routed() {
        RoutingVoice.Phase phase = routing.phase().value();
        if (phase == null) {
            return PublicStatus.RECEIVED;
        }
        return switch (phase) {
            case VERIFIED -> PublicStatus.VERIFIED;
            case DISPOSED -> work();
            case RETURNED -> PublicStatus.RETURNED;
            case ARBITRATION -> PublicStatus.IN_ARBITRATION;
            case HELD -> PublicStatus.ON_HOLD;
            case ARCHIVED -> PublicStatus.ARCHIVED;
            case LINKED -> PublicStatus.LINKED;
            case CLOSED -> PublicStatus.CLOSED;
        };
    }

    private PublicStatus work() {
        int judged = Math.max(citizen.disputedAnswer(), routing.setAside());
        if (agency.answer() > judged && agency.answeredUnder(routing.disposition())) {
            return PublicStatus.ANSWERED;
        }
        return agency.worksUnder(routing.disposition()) ? PublicStatus.IN_PROGRESS : PublicStatus.DISPOSED;
    }
}
