package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Rung;
import org.jspecify.annotations.Nullable;

/**
 * How far an unanswered case has climbed.
 *
 * @param level how often it has climbed
 * @param rung the step it stands on; null when it has not climbed since it was handed over last
 * @param liable offices that let a limit pass and still owe an answer, oldest first
 * @param ombudsmanOffered whether the reporter was told of the Ombudsman; told once only
 * @param withOmbudsman whether the Ombudsman has the case as well
 * @param remindableFrom from when the office that owes the answer may be reminded again; null when it never was
 */
public record Ladder(
        int level,
        @Nullable Rung rung,
        List<Holder> liable,
        boolean ombudsmanOffered,
        boolean withOmbudsman,
        @Nullable Instant remindableFrom) {

    static final Ladder GROUND = new Ladder(0, null, List.of(), false, false, null);

    public Ladder {
        liable = List.copyOf(liable);
    }

    Ladder climbed(Holder from, Rung to) {
        List<Holder> all = Stream.concat(liable.stream(), Stream.of(from)).distinct().toList();
        return new Ladder(level + 1, to, all, ombudsmanOffered, withOmbudsman, remindableFrom);
    }

    /** Another office begins at the foot of the ladder; what was let pass before stays true. */
    Ladder atItsFoot() {
        return new Ladder(level, null, liable, ombudsmanOffered, withOmbudsman, remindableFrom);
    }

    /** Whoever took over the work of an office owes what it owed. */
    Ladder inherited(UnaryOperator<Holder> heirOf) {
        return new Ladder(level, rung, liable.stream().map(heirOf).distinct().toList(), ombudsmanOffered, withOmbudsman,
                remindableFrom);
    }

    Ladder offeredOmbudsman() {
        return new Ladder(level, Rung.OMBUDSMAN, liable, true, withOmbudsman, remindableFrom);
    }

    Ladder takenToOmbudsman() {
        return new Ladder(level, rung, liable, ombudsmanOffered, true, remindableFrom);
    }

    /** Once a working day is an order, more often is noise. */
    boolean mayRemind(Instant at) {
        return remindableFrom == null || !at.isBefore(remindableFrom);
    }

    Ladder remindedUntil(Instant next) {
        return new Ladder(level, rung, liable, ombudsmanOffered, withOmbudsman, next);
    }
}
