package org.jenjang.response.handling.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.platform.kernel.Decision.Accepted;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Scope;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.HandlingCommand;
import org.jenjang.response.handling.domain.HandlingEvent;
import org.jenjang.response.handling.domain.OfficerAction;
import org.jenjang.response.handling.domain.Reuse;

/** Lets an officer work on a complaint of his unit or help with it, and lets others approve what is answered. */
@ApplicationScoped
public class HandleHandlingCommand {

    private final Handlings handlings;
    private final HandlingEvents events;
    private final Answers answers;
    private final Scopes scopes;

    public HandleHandlingCommand(Handlings handlings, HandlingEvents events, Answers answers, Scopes scopes) {
        this.handlings = handlings;
        this.events = events;
        this.answers = answers;
        this.scopes = scopes;
    }

    /**
     * Carries the command out.
     *
     * @param idOrTicket the complaint
     * @throws NotFound (in the Uni) when the complaint is not the actor's to work on
     * @throws org.jenjang.platform.kernel.RefusedException (in the Uni) when it is not possible now; it says how the
     *     case stands and what is possible
     */
    @WithTransaction
    public Uni<Kept> handle(String idOrTicket, Actor actor, HandlingCommand.ByOfficer command) {
        return handlings.idOf(idOrTicket)
                .map(found -> found.orElseThrow(NotFound::new))
                .chain(complaint -> handlings.hold(Set.of(complaint)).map(held -> held.get(complaint)))
                .invoke(kept -> require(actor, kept, command))
                .chain(kept -> informed(command, kept).chain(asked -> carryOut(kept, asked, actor)));
    }

    /** A head may know of a supervisory report only while its answer waits for him. */
    private void require(Actor actor, Kept kept, HandlingCommand.ByOfficer command) {
        Scope scope = scopes.of(kept);
        switch (command) {
            case HandlingCommand.ByUnit _ -> AccessPolicy.requireHelp(actor, scope);
            case HandlingCommand.ByApprover _ -> {
                AccessPolicy.requireApproval(actor, scope);
                if (!(kept.handling() instanceof Handling.AwaitsApproval)) {
                    AccessPolicy.requireRead(actor, scope);
                }
            }
        }
    }

    /** The command with what has to be looked up to decide on it. */
    private Uni<HandlingCommand> informed(HandlingCommand.ByOfficer command, Kept kept) {
        if (!(command instanceof HandlingCommand.Answer(var text, var evidence, _, var officer, var at))
                || !(kept.handling() instanceof Handling.Assigned assigned)) {
            return Uni.createFrom().item(command);
        }
        Instant since = at.atOffset(ZoneOffset.UTC).minus(Reuse.LATELY).toInstant();
        return answers.count(Objects.requireNonNullElse(assigned.task().unit().unit(), ""), text, since)
                .map(before -> new HandlingCommand.Answer(text, evidence, before, officer, at));
    }

    private Uni<Kept> carryOut(Kept kept, HandlingCommand command, Actor actor) {
        return switch (Handling.decide(kept.handling(), command)) {
            case Decision.Accepted<Handling, HandlingEvent> accepted -> keep(kept, accepted);
            case Decision.Refused<Handling, HandlingEvent>(var refusal) -> Uni.createFrom()
                    .failure(new RefusedException(refusal, situation(kept, command, actor)));
        };
    }

    /** How the case stands and what is possible instead: it saves whoever lost a race the second request. */
    private Map<String, Object> situation(Kept kept, HandlingCommand command, Actor actor) {
        return Map.of("state", StateName.of(kept.handling()), "allowed",
                OfficerAction.possible(kept.handling(), scopes.capacity(actor, kept), command.at()).stream().sorted().toList());
    }

    private Uni<Kept> keep(Kept kept, Accepted<Handling, HandlingEvent> accepted) {
        Kept changed = kept.after(accepted);
        return handlings.keep(List.of(changed), happened(kept, accepted.events()))
                .chain(() -> events.tell(Kept.said(accepted.events()), kept.told()))
                .replaceWith(changed);
    }

    /** What happened, with the numbers under which the other services will hear of it. */
    private static List<Handlings.Happened> happened(Kept kept, List<HandlingEvent> events) {
        List<Handlings.Happened> happened = new ArrayList<>();
        long told = kept.told();
        for (HandlingEvent event : events) {
            happened.add(switch (event) {
                case HandlingEvent.Said said -> new Handlings.Happened(kept.complaint(), said, ++told);
                case HandlingEvent.Noted noted -> new Handlings.Happened(kept.complaint(), noted, 0);
            });
        }
        return happened;
    }
}
