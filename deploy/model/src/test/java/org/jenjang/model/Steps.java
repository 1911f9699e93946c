package org.jenjang.model;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jenjang.intake.submission.domain.ComplaintCommand;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.response.handling.domain.HandlingCommand;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;

/** One step of a walk: somebody says or asks something, something is heard, or time passes. */
final class Steps {

    private final Town town;
    private final Chance chance;

    private Steps(Town town, long seed) {
        this.town = town;
        this.chance = new Chance(new SplittableRandom(seed));
    }

    /** The step that this seed leads to, as the town stands. */
    static void take(Town town, long seed) {
        new Steps(town, seed).take();
        town.release();
        Laws.kept(town);
    }

    private void take() {
        Life life = chance.of(town.lives());
        int drawn = chance.between(0, 99);
        if (drawn < 30) {
            deliver(life);
        } else if (drawn < 38) {
            town.tell(() -> "everything is heard");
            town.deliverAll();
        } else if (drawn < 50) {
            pass();
        } else if (drawn < 62) {
            say(life);
        } else if (drawn < 80) {
            askDesk(life);
        } else if (drawn < 97) {
            askUnit(life);
        } else {
            life.reported(chance.any("SENT", "NO_ADDRESS", "FAILED", "GIVEN_UP"), town.now());
        }
    }

    private void deliver(Life life) {
        List<Post.Way> busy = life.busy();
        if (!busy.isEmpty()) {
            Post.Way way = chance.of(busy);
            IncomingEvent told = life.deliver(way, town.now());
            tell(life, () -> way + " " + told.type() + " " + told.payload());
        }
    }

    private void pass() {
        town.pass(chance.any(Duration.ofHours(chance.between(1, 48)), Duration.ofHours(chance.between(1, 48)),
                Duration.ofDays(chance.between(2, 12)), Duration.ofDays(chance.between(12, 45))));
        if (chance.in100(85)) {
            town.sweep();
        }
    }

    private void say(Life life) {
        ComplaintCommand command = CitizenWords.any(chance, life.citizen(), town.now());
        Decision<?, ?> decision = life.citizen().say(command, town.now());
        tell(life, () -> command.saying() + outcome(decision));
    }

    private void askDesk(Life life) {
        RoutingCase other = town.other(life).desk().now().orElse(null);
        life.desk().now().ifPresent(now -> {
            RoutingCommand command = DeskCommands.any(chance, now, other == null ? now : other,
                    town.other(life).follows(life), town.now());
            Decision<?, ?> decision = life.desk().ask(command).orElseThrow();
            tell(life, () -> command + outcome(decision));
        });
    }

    private void askUnit(Life life) {
        HandlingCommand command = UnitCommands.any(chance, life.unit().now(), town.now());
        Decision<?, ?> decision = life.unit().ask(command);
        tell(life, () -> command + outcome(decision));
    }

    private static String outcome(Decision<?, ?> decision) {
        return switch (decision) {
            case Decision.Accepted<?, ?>(_, var events) ->
                events.stream().map(event -> event.getClass().getSimpleName()).toList().toString();
            case Decision.Refused<?, ?>(var refusal) -> " refused: " + refusal.name();
        };
    }

    private void tell(Life life, Supplier<String> line) {
        town.tell(() -> town.lives().indexOf(life) + " " + line.get());
    }
}
