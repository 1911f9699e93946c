package org.jenjang.intake.submission.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jenjang.intake.submission.domain.Complaint;
import org.jenjang.intake.submission.domain.ComplaintCommand;
import org.jenjang.intake.submission.domain.ComplaintEvent;
import org.jenjang.intake.vault.app.KeepAddition;
import org.jenjang.platform.kernel.Decision.Accepted;
import org.jenjang.platform.kernel.Decision.Refused;

/** Carries out what a reporter wants to say about his complaint. */
@ApplicationScoped
public class HandleComplaintCommand {

    private final Complaints complaints;
    private final Standings standings;
    private final KeepAddition additions;
    private final ComplaintEvents events;
    private final Clock clock;

    public HandleComplaintCommand(
            Complaints complaints, Standings standings, KeepAddition additions, ComplaintEvents events, Clock clock) {
        this.complaints = complaints;
        this.standings = standings;
        this.additions = additions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Carries the command out in one transaction.
     *
     * @throws NotNow (in the Uni) when it is not allowed now
     */
    @WithTransaction
    public Uni<Complaint> handle(UUID id, ComplaintCommand command) {
        return complaints
                .require(id)
                .chain(complaint -> standings.of(id).chain(where -> carryOut(complaint, command, where)));
    }

    private Uni<Complaint> carryOut(FiledComplaint complaint, ComplaintCommand command, Standings.Whereabouts where) {
        Instant now = clock.instant();
        Accepted<Complaint, ComplaintEvent> accepted =
                switch (Complaint.decide(complaint.said(), command, complaint.standing(where.heard(), now))) {
                    case Accepted<Complaint, ComplaintEvent> fine -> fine;
                    case Refused<Complaint, ComplaintEvent> refused -> throw new NotNow(
                            refused.refusal(), where.status(), complaint.room(where.heard(), now).possible());
                };
        FiledComplaint after = complaint.after(accepted.state(), accepted.events());
        return complaints
                .save(after)
                .chain(() -> additions.keep(complaint.id(), after.lastSequence(), now, command.text()))
                .chain(() -> events.publish(complaint, accepted.events(), where.holder(), now))
                .replaceWith(accepted.state());
    }
}
