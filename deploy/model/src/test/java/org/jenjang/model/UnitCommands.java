package org.jenjang.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.Capacity;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.HandlingCommand;
import org.jenjang.response.handling.domain.Officer;
import org.jenjang.response.handling.domain.OfficerAction;

/** What officers and those who approve may come to ask, in time or late, with or without proof. */
final class UnitCommands {

    private static final String WORDS = "Kabel putus di tiang nomor 14, lampu diganti dan menyala sejak Senin.";

    private final Chance chance;
    private final Handling now;
    private final Instant at;

    private UnitCommands(Chance chance, Handling now, Instant at) {
        this.chance = chance;
        this.now = now;
        this.at = at;
    }

    static HandlingCommand any(Chance chance, Handling now, Instant at) {
        List<OfficerAction> possible = new ArrayList<>(OfficerAction.possible(now, Capacity.LEAD, at));
        possible.addAll(OfficerAction.possible(now, Capacity.APPROVER, at));
        possible.sort(null);
        OfficerAction action =
                possible.isEmpty() || chance.in100(20) ? chance.any(OfficerAction.values()) : chance.of(possible);
        return new UnitCommands(chance, now, at).command(action);
    }

    private HandlingCommand command(OfficerAction action) {
        return switch (action) {
            case START -> new HandlingCommand.StartWork(WORDS, chance.any(null, day(3)), officer(), at);
            case PROGRESS -> new HandlingCommand.PostProgress(WORDS, officer(), at);
            case QUESTION -> new HandlingCommand.AskReporter(WORDS, officer(), at);
            case PROMISE -> new HandlingCommand.PromiseDate(day(chance.between(1, 30)), officer(), at);
            case ANSWER -> new HandlingCommand.Answer(chance.in100(90) ? WORDS : "Terima kasih atas laporannya.",
                    chance.in100(80) ? List.of("foto-1") : List.of(), chance.between(0, 4), officer(), at);
            case GIVE_BACK -> new HandlingCommand.GiveBack(WORDS, suggested(), officer(), at);
            case APPROVE -> new HandlingCommand.Approve(proposedAt(), head(), at);
            case REFUSE -> new HandlingCommand.RefuseApproval(WORDS, head(), at);
        };
    }

    private LocalDate day(int days) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(days);
    }

    /** Of the unit that has to answer, at times of one that helps it. */
    private Officer officer() {
        if (!(now instanceof Handling.Assigned assigned)) {
            return new Officer("dewi", List.of());
        }
        Assignment task = assigned.task();
        List<String> helpers = task.terms().helpers();
        return new Officer("dewi", List.of(helpers.isEmpty() || chance.in100(80) ? task.unit().unit() : chance.of(helpers)));
    }

    private Officer head() {
        return new Officer(chance.in100(90) ? "eko" : "dewi", List.of());
    }

    private String suggested() {
        String institution = now instanceof Handling.Assigned assigned
                ? assigned.task().unit().institution()
                : World.CITY.institution();
        return chance.of(World.units(institution));
    }

    /** The approver has read the newest proposal, or an older one. */
    private Instant proposedAt() {
        return now instanceof Handling.AwaitsApproval waits && chance.in100(90) ? waits.proposal().at() : at;
    }
}
