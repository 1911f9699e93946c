package org.jenjang.model;

import static org.jenjang.model.LawBroken.require;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.HandlingCommand;
import org.jenjang.response.handling.domain.Officer;
import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.casework.domain.Offices;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.Stage;

/** What becomes of complaints when nobody acts any more, and then when people do what they owe. */
final class Aftermath {

    private static final int FAR = 200;

    private final Town town;

    private Aftermath(Town town) {
        this.town = town;
    }

    /** Nothing dies silently and nothing bounces for ever; and what the highest desk takes up comes to an end. */
    static void of(Town town) {
        Aftermath aftermath = new Aftermath(town);
        aftermath.letTimePass();
        town.lives().forEach(aftermath::isHeardOf);
        town.lives().forEach(aftermath::rescue);
    }

    private void letTimePass() {
        town.deliverAll();
        Laws.kept(town);
        for (int rounds = 0; nextEnd().isPresent(); rounds++) {
            require(rounds < FAR, "nothing bounces for ever", stages());
            passToNextEnd();
            Laws.kept(town);
        }
    }

    /** When the next limit has passed; what is warned of before was seen on the walk. */
    private Optional<Instant> nextEnd() {
        return town.lives().stream()
                .flatMap(life -> life.desk().now().stream())
                .flatMap(now -> now.limits().in(Limit.State.RUNNING).stream())
                .map(limit -> limit.deadline().dueAt().plusSeconds(1))
                .min(Comparator.naturalOrder());
    }

    private void isHeardOf(Life life) {
        RoutingCase now = life.desk().now().orElseThrow();
        boolean over = now.stage() instanceof Stage.Over;
        boolean highest = now.dossier().ladder().ombudsmanOffered() && above(now).isEmpty();
        require(over || highest, "what nobody acts on ends, or reaches the highest desk", now);
    }

    private Optional<Holder> above(RoutingCase now) {
        Offices offices = World.POLICY.offices();
        Optional<Holder> next = offices.above(now.holder().institution());
        while (next.isPresent() && isAccused(now, next.get())) {
            next = offices.above(next.get().institution());
        }
        return next;
    }

    /** Whoever took over from the accused is accused as well. */
    private boolean isAccused(RoutingCase now, Holder office) {
        return now.dossier().safeguards().keepFrom().stream().anyMatch(code -> code.equals(office.institution())
                || World.POLICY.offices().inChargeOf(code, now.dossier().file().category(), town.now()).equals(Optional.of(office)));
    }

    /** People take it up: the desk hands it over, the institution assigns it, the unit answers, the reporter is silent. */
    private void rescue(Life life) {
        for (int tries = 0; tries < 6 && !isOver(life); tries++) {
            Stage stage = life.desk().now().orElseThrow().stage();
            switch (stage) {
                case Stage.Escalated climbed when climbed.isInside() -> assign(life);
                case Stage.AtDesk _, Stage.Escalated _ -> dispose(life);
                case Stage.InArbitration _ -> first(life, World.ALL.stream().<RoutingCommand>map(lead ->
                        new RoutingCommand.Arbitrate(lead.institution(), List.of(), "asetnya", town.now())).toList());
                case Stage.WithInstitution _ -> assign(life);
                case Stage.WithUnit _ -> answer(life);
                case Stage.OnHold _, Stage.Answered _, Stage.Over _ -> {}
            }
            town.deliverAll();
            awaitTheReporter(life);
        }
        require(isOver(life), "what is taken up comes to an end",
                life.desk().now().orElseThrow().stage() + " while " + life.unit().now());
    }

    private void dispose(Life life) {
        boolean supervisory = life.desk().now().orElseThrow().dossier().file().supervisory();
        first(life, World.ALL.reversed().stream().<RoutingCommand>map(to -> new RoutingCommand.Dispose(to.institution(),
                Classification.COMPLAINT, supervisory, "lainnya", null, "desi", town.now())).toList());
    }

    private void assign(Life life) {
        String institution = life.desk().now().orElseThrow().holder().institution();
        first(life, World.units(institution).stream().<RoutingCommand>map(unit ->
                new RoutingCommand.Assign(unit, List.of(), null, town.now())).toList());
    }

    private void answer(Life life) {
        if (life.unit().now() instanceof Handling.Assigned open) {
            Officer officer = new Officer("dewi", List.of(open.task().unit().unit()));
            life.unit().ask(new HandlingCommand.Answer("Lampu di tiang 14 diganti dan menyala lagi.", List.of("foto"), 0,
                    officer, town.now()));
            if (life.unit().now() instanceof Handling.AwaitsApproval waits) {
                life.unit().ask(new HandlingCommand.Approve(waits.proposal().at(), new Officer("eko", List.of()), town.now()));
            }
        }
    }

    /** The first one that is carried out. */
    private void first(Life life, List<RoutingCommand> commands) {
        commands.stream().filter(command -> life.desk().ask(command).orElseThrow() instanceof Decision.Accepted).findFirst();
    }

    private void awaitTheReporter(Life life) {
        while (life.desk().now().orElseThrow().stage() instanceof Stage.Answered) {
            passToNextEnd();
        }
    }

    private void passToNextEnd() {
        nextEnd().filter(town.now()::isBefore).ifPresent(next -> town.pass(Duration.between(town.now(), next)));
        town.sweep();
        town.deliverAll();
    }

    private boolean isOver(Life life) {
        return life.desk().now().orElseThrow().stage() instanceof Stage.Over;
    }

    private List<Stage> stages() {
        return town.lives().stream().map(life -> life.desk().now().orElseThrow().stage()).toList();
    }
}
