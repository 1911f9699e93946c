package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Holder;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case at every stage.
 *
 * @param complaint id of the complaint
 * @param file the report, masked, as the desk has classified it
 * @param receivedAt when it reached the government; total age counts from here and nothing ever resets it
 * @param desk the office that finds the institution, and to which an institution returns the case
 * @param heldSince since when the present holder has it
 * @param disposition number of the present hand-over; 0 before the first
 * @param basis why it went where it went last; null before the first hand-over
 * @param level how often it has climbed
 * @param liable offices that let a limit pass and still owe an answer, oldest first
 * @param disputedAnswer highest number of an answer that the reporter has disputed; 0 for none
 * @param ombudsmanOffered whether the reporter was told of the Ombudsman; told once only
 */
public record Dossier(
        String complaint,
        CaseFile file,
        Instant receivedAt,
        Holder desk,
        Instant heldSince,
        int disposition,
        @Nullable Basis basis,
        int level,
        List<Holder> liable,
        int disputedAnswer,
        boolean ombudsmanOffered) {

    public Dossier {
        liable = List.copyOf(liable);
    }

    /** A case that nobody has handed over yet. */
    static Dossier opened(Opening opening, Holder desk) {
        return new Dossier(opening.complaint(), opening.file(), opening.receivedAt(), desk, opening.at(), 0, null, 0,
                List.of(), 0, false);
    }

    Dossier heldSince(Instant at) {
        return new Dossier(complaint, file, receivedAt, desk, at, disposition, basis, level, liable, disputedAnswer,
                ombudsmanOffered);
    }

    Dossier handedOver(CaseFile classified, Holder by, Basis why) {
        return new Dossier(complaint, classified, receivedAt, by, heldSince, disposition + 1, why, level, liable,
                disputedAnswer, ombudsmanOffered);
    }

    /** One rung up; a desk that climbs becomes the desk. */
    Dossier climbed(Holder from, Holder newDesk) {
        List<Holder> all = Stream.concat(liable.stream(), Stream.of(from)).distinct().toList();
        return new Dossier(complaint, file, receivedAt, newDesk, heldSince, disposition, basis, level + 1, all,
                disputedAnswer, ombudsmanOffered);
    }

    Dossier disputed(int answer) {
        return new Dossier(complaint, file, receivedAt, desk, heldSince, disposition, basis, level, liable,
                Math.max(disputedAnswer, answer), ombudsmanOffered);
    }

    Dossier offeredOmbudsman() {
        return new Dossier(complaint, file, receivedAt, desk, heldSince, disposition, basis, level, liable,
                disputedAnswer, true);
    }
}
