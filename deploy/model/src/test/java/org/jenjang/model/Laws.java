package org.jenjang.model;

import static org.jenjang.model.LawBroken.require;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.intake.submission.domain.Saying;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.Stage;

/** What holds for every complaint at every moment. */
final class Laws {

    private Laws() {}

    /** A command that is carried out leads where the tables of its service say, and leaves a trace. */
    static void decided(Tables tables, Object before, Object command, Decision<?, ?> decision) {
        if (decision instanceof Decision.Accepted<?, ?>(var after, var events)) {
            Tables.Move move = tables.move(before, command, after);
            require(tables.allows(move), "no move that is not written down", move);
            require(!events.isEmpty(), "every command has an event", command);
        }
    }

    /** Somebody has the case, and as long as it is open a clock runs or waits, unless there is nobody left above. */
    static void stands(RoutingCase now) {
        boolean over = now.stage() instanceof Stage.Over;
        boolean ticks = !now.limits().in(Limit.State.RUNNING).isEmpty() || !now.limits().in(Limit.State.PAUSED).isEmpty();
        boolean highest = !over && now.dossier().ladder().ombudsmanOffered();
        require(over != ticks || highest, "an open complaint has a clock, one that is over has none", now);
    }

    /** Nobody who is no longer there has an open case, or owes its answer. */
    static void isHeldByWhoIsThere(RoutingCase now, Instant at) {
        holders(now.stage()).forEach(holder -> require(
                World.POLICY.offices().institution(holder.institution(), at).isPresent(),
                "whoever took over goes on with what an office left behind", now.stage()));
    }

    private static List<Holder> holders(Stage stage) {
        return switch (stage) {
            case Stage.Over _ -> List.of();
            case Stage.Answered answered -> holders(answered.before());
            case Stage.Answerable open -> List.of(open.holder(), open.worker());
            case Stage.Holdable _, Stage.Barred _ -> List.of(stage.holder());
        };
    }

    /** The public status goes backward only when an event says so. */
    static void told(PublicStatus before, ComplaintEvent event, PublicStatus after) {
        require(rank(after) >= rank(before) || saysSo(event), "the public status does not go backward by itself",
                before + " to " + after + " by " + event.getClass().getSimpleName());
    }

    /** What holds when everything that was said was heard. */
    static void kept(Town town) {
        town.lives().stream().filter(life -> life.busy().isEmpty()).forEach(life -> {
            agree(life);
            require(life.citizen().heard().progress().status() != PublicStatus.ANSWERED
                            || life.citizen().room(town.now()).possible().contains(Saying.DISPUTE),
                    "who has an answer can judge it", life.citizen().filed().said());
        });
    }

    private static void agree(Life life) {
        RoutingCase now = life.desk().now().orElseThrow();
        PublicStatus status = life.citizen().heard().progress().status();
        require(status.isOver() == now.stage() instanceof Stage.Over, "the public sees whether it is over",
                status + " while " + now.stage());
        Optional<Holder> worker = worker(now.stage());
        Optional<Handling.Assigned> active = life.unit().active();
        require(worker.isPresent() == active.isPresent(), "who has to work has it in the inbox",
                now.stage() + " while " + life.unit().now());
        worker.ifPresent(holder -> {
            require(active.orElseThrow().task().unit().equals(holder), "one unit owes the answer",
                    now.stage() + " while " + life.unit().now());
            require(active.orElseThrow().task().disposition() == now.dossier().disposition(),
                    "both count the same hand-over", now.dossier().disposition() + " while " + life.unit().now());
        });
    }

    /** The unit that owes the answer; empty while none does. */
    private static Optional<Holder> worker(Stage stage) {
        return switch (stage) {
            case Stage.Answerable open -> Optional.of(open.worker()).filter(holder -> holder.unit() != null);
            case Stage.Answered answered -> worker(answered.before());
            case Stage.Holdable _, Stage.Barred _ -> Optional.empty();
        };
    }

    private static int rank(PublicStatus status) {
        return switch (status) {
            case RECEIVED -> 0;
            case VERIFIED -> 1;
            case ON_HOLD, RETURNED, IN_ARBITRATION -> 2;
            case DISPOSED -> 3;
            case IN_PROGRESS -> 4;
            case ANSWERED -> 5;
            case CLOSED, ARCHIVED, LINKED, WITHDRAWN -> 6;
        };
    }

    private static boolean saysSo(ComplaintEvent event) {
        return switch (event) {
            case SubmittedEvent.AnswerDisputed _ -> true;
            case DisposedEvent.Disposed _, DisposedEvent.Assigned _, DisposedEvent.Returned _,
                    DisposedEvent.ArbitrationOpened _, DisposedEvent.ArbitrationDecided _, DisposedEvent.Held _,
                    DisposedEvent.Resumed _, DisposedEvent.Reopened _, DisposedEvent.FindingContinued _, DisposedEvent.Rehomed _ -> true;
            case AnsweredEvent.GivenBack _ -> true;
            case SubmittedEvent _, DisposedEvent _, AnsweredEvent _, EscalatedEvent _ -> false;
        };
    }
}
