package org.jenjang.model;

import java.time.Instant;
import java.util.List;
import org.jenjang.intake.submission.domain.ComplaintCommand;
import org.jenjang.intake.submission.domain.Plea;
import org.jenjang.intake.submission.domain.Saying;

/** What a reporter may come to say: mostly what he may, often what he may not. */
final class CitizenWords {

    private static final String TEXT = "Masih gelap di tiang nomor 14.";

    private CitizenWords() {}

    static ComplaintCommand any(Chance chance, CitizenSide citizen, Instant now) {
        List<Saying> possible = citizen.room(now).possible();
        Saying saying = possible.isEmpty() || chance.in100(25) ? chance.any(Saying.values()) : chance.of(possible);
        // Who withdraws tells no more of the story, so few do.
        return saying == Saying.WITHDRAW && chance.in100(70) ? new ComplaintCommand.Supplement(TEXT) : words(chance, saying);
    }

    private static ComplaintCommand words(Chance chance, Saying saying) {
        return switch (saying) {
            case SUPPLEMENT -> new ComplaintCommand.Supplement(TEXT);
            case REPLY -> new ComplaintCommand.ReplyToQuestion(TEXT);
            case ACCEPT -> new ComplaintCommand.Accept(chance.between(1, 5), null);
            case DISPUTE -> new ComplaintCommand.Dispute(TEXT);
            case REOPEN -> new Plea.ReopenCase(TEXT);
            case OBJECT_TO_ARCHIVE -> new Plea.ObjectToArchive(TEXT);
            case OBJECT_TO_LINK -> new Plea.ObjectToLink(TEXT);
            case RAISE_SECRECY -> new Plea.RaiseSecrecy(chance.in100(50), chance.in100(50));
            case REQUEST_OMBUDSMAN -> new Plea.RequestOmbudsman(TEXT);
            case WITHDRAW -> new ComplaintCommand.Withdraw(TEXT);
        };
    }
}
