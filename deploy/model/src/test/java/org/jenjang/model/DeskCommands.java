package org.jenjang.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.routing.casework.domain.Parent;
import org.jenjang.routing.casework.domain.RoutingAction;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;

/** What somebody at a desk may come to ask: mostly what is possible, often with the wrong office or at the wrong time. */
final class DeskCommands {

    private static final String WORDS = "alasan yang cukup panjang";

    private final Chance chance;
    private final Instant at;

    private DeskCommands(Chance chance, Instant at) {
        this.chance = chance;
        this.at = at;
    }

    static RoutingCommand any(Chance chance, RoutingCase now, RoutingCase other, boolean followed, Instant at) {
        List<RoutingAction> likely = now.actions(at).stream()
                .filter(action -> isWorthIt(action, chance))
                .toList();
        RoutingAction action =
                likely.isEmpty() || chance.in100(20) ? chance.any(RoutingAction.values()) : chance.of(likely);
        return new DeskCommands(chance, at).command(action, now, other, followed);
    }

    /** What puts a report aside ends its story, so it is wanted less often than the rest. */
    private static boolean isWorthIt(RoutingAction action, Chance chance) {
        return switch (action) {
            case ARCHIVE, LINK, RECLASSIFY, MARK_EMERGENCY -> chance.in100(25);
            case DISPOSE, ASSIGN, RETURN, HOLD, COMPLETE, ARBITRATE, UNLINK, REMIND, REVIEW, REOPEN -> true;
        };
    }

    private RoutingCommand command(RoutingAction action, RoutingCase now, RoutingCase other, boolean followed) {
        return switch (action) {
            case DISPOSE -> new RoutingCommand.Dispose(institution(), classification(), chance.in100(15), category(),
                    chance.any(null, WORDS), person(), at);
            case ASSIGN -> new RoutingCommand.Assign(unit(now), Stream.generate(() -> unit(now))
                    .limit(chance.between(0, 2)).toList(), null, at);
            case RETURN -> new RoutingCommand.Return(WORDS, institution(), at);
            case HOLD -> new RoutingCommand.Hold(List.of("Di jalan apa?"), at);
            case COMPLETE -> new RoutingCommand.Complete("Di Jalan Melati", at);
            case ARCHIVE -> new RoutingCommand.Archive(chance.any(ArchiveReason.values()), WORDS, person(), at);
            case ARBITRATE -> new RoutingCommand.Arbitrate(institution(),
                    chance.any(List.of(), List.of(institution())), WORDS, at);
            case LINK -> new RoutingCommand.Link(Parent.of(chance.in100(90) ? other : now), followed, at);
            case UNLINK -> new RoutingCommand.Unlink(WORDS, at);
            case RECLASSIFY -> new RoutingCommand.Reclassify(classification(), chance.in100(30), category(),
                    chance.in100(15), WORDS, at);
            case MARK_EMERGENCY -> new RoutingCommand.MarkEmergency(WORDS, at);
            case REMIND -> new RoutingCommand.Remind(WORDS, at);
            case REVIEW -> new RoutingCommand.Review(chance.in100(50), chance.any(null, WORDS), at);
            case REOPEN -> new RoutingCommand.Reopen(WORDS, at);
        };
    }

    private String institution() {
        return chance.in100(4) ? World.GONE : chance.of(World.ALL).institution();
    }

    private String unit(RoutingCase now) {
        String institution = chance.in100(90) ? now.holder().institution() : chance.of(World.ALL).institution();
        return chance.of(World.units(institution));
    }

    private String person() {
        return chance.any("ani", "budi", "citra");
    }

    private String category() {
        return chance.any("lainnya", "pupr.jalan", "perhubungan.pju");
    }

    private Classification classification() {
        return chance.any(Classification.values());
    }
}
