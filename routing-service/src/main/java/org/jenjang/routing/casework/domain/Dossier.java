package org.jenjang.routing.casework.domain;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Holder;

/**
 * What is known of a case at every stage.
 *
 * @param complaint id of the complaint
 * @param file the report, masked, as the desk has classified it
 * @param receivedAt when it reached the government; total age counts from here and nothing ever resets it
 * @param desk the office that finds the institution, and to which an institution returns the case
 * @param heldSince since when the present holder has it
 */
public record Dossier(
        String complaint,
        CaseFile file,
        Instant receivedAt,
        Holder desk,
        Instant heldSince,
        Handed handed,
        Returns returns,
        Ladder ladder,
        Answers answers,
        Safeguards safeguards,
        Recalls recalls) {

    /** A case that nobody has handed over yet. */
    static Dossier opened(Opening opening, Holder desk) {
        return new Dossier(opening.complaint(), opening.file(), opening.receivedAt(), desk, opening.at(), Handed.NEVER,
                Returns.NONE, Ladder.GROUND, Answers.NONE, Safeguards.of(opening.care()), Recalls.NONE);
    }

    /** Number of the present hand-over; 0 before the first. */
    public int disposition() {
        return handed.number();
    }

    Dossier heldSince(Instant at) {
        return new Dossier(complaint, file, receivedAt, desk, at, handed, returns, ladder, answers, safeguards, recalls);
    }

    Dossier with(CaseFile other) {
        return new Dossier(complaint, other, receivedAt, desk, heldSince, handed, returns, ladder, answers, safeguards,
                recalls);
    }

    Dossier withDesk(Holder other) {
        return new Dossier(complaint, file, receivedAt, other, heldSince, handed, returns, ladder, answers, safeguards,
                recalls);
    }

    Dossier with(Handed other) {
        return new Dossier(complaint, file, receivedAt, desk, heldSince, other, returns, ladder, answers, safeguards,
                recalls);
    }

    Dossier with(Returns other) {
        return new Dossier(complaint, file, receivedAt, desk, heldSince, handed, other, ladder, answers, safeguards,
                recalls);
    }

    Dossier with(Ladder other) {
        return new Dossier(complaint, file, receivedAt, desk, heldSince, handed, returns, other, answers, safeguards,
                recalls);
    }

    Dossier with(Answers other) {
        return new Dossier(complaint, file, receivedAt, desk, heldSince, handed, returns, ladder, other, safeguards,
                recalls);
    }

    Dossier with(Safeguards other) {
        return new Dossier(complaint, file, receivedAt, desk, heldSince, handed, returns, ladder, answers, other, recalls);
    }

    Dossier with(Recalls other) {
        return new Dossier(complaint, file, receivedAt, desk, heldSince, handed, returns, ladder, answers, safeguards,
                other);
    }
}
