package org.jenjang.routing.casework.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.routing.casework.domain.Answers;
import org.jenjang.routing.casework.domain.Dossier;
import org.jenjang.routing.casework.domain.Ladder;
import org.jenjang.routing.casework.domain.Recalls;
import org.jenjang.routing.casework.domain.Safeguards;
import org.jspecify.annotations.Nullable;

/** What is known of a case at every stage, as columns. */
@Embeddable
class DossierColumns {
    @Column(name = "received_at") Instant receivedAt;
    @Convert(converter = HolderText.class) Holder desk;
    @Column(name = "held_since") Instant heldSince;
    @Embedded HandedColumns handed = new HandedColumns();
    int level;
    @Enumerated(EnumType.STRING) @Nullable Rung rung;
    @Convert(converter = TextList.class) List<String> liable;
    @Column(name = "ombudsman_offered") boolean ombudsmanOffered;
    @Column(name = "with_ombudsman") boolean withOmbudsman;
    @Column(name = "remindable_from") @Nullable Instant remindableFrom;
    @Column(name = "newest_answer") int newestAnswer;
    @Column(name = "disputed_answer") int setAside;
    @Column(name = "answer_event") String answerEvent;
    @Enumerated(EnumType.STRING) Answers.Reach reach;
    @Column(name = "reach_of") String reachOf;
    @Column(name = "reply_renewed") boolean replyRenewed;
    @Column(name = "keep_from") @Convert(converter = TextList.class) List<String> keepFrom;
    boolean emergency;
    @Column(name = "reporter_gone") boolean reporterGone;
    int reopened;
    boolean objected;
    @Column(name = "archived_by") @Nullable String archivedBy;

    void take(Dossier dossier) {
        receivedAt = dossier.receivedAt();
        desk = dossier.desk();
        heldSince = dossier.heldSince();
        handed.take(dossier.handed(), dossier.returns());
        take(dossier.ladder());
        take(dossier.answers());
        keepFrom = dossier.safeguards().keepFrom();
        emergency = dossier.safeguards().emergency();
        reporterGone = dossier.safeguards().reporterGone();
        reopened = dossier.recalls().reopened();
        objected = dossier.recalls().objected();
        archivedBy = dossier.recalls().archivedBy();
    }

    Dossier toDomain(String complaint, CaseFile file) {
        return new Dossier(complaint, file, receivedAt, desk, heldSince, handed.handed(), handed.returns(),
                new Ladder(level, rung, HolderText.readAll(liable), ombudsmanOffered, withOmbudsman,
                        remindableFrom),
                new Answers(newestAnswer, setAside, answerEvent, reach, reachOf, replyRenewed),
                new Safeguards(keepFrom, emergency, reporterGone),
                new Recalls(reopened, objected, archivedBy));
    }

    private void take(Ladder ladder) {
        level = ladder.level();
        rung = ladder.rung();
        liable = HolderText.writeAll(ladder.liable());
        ombudsmanOffered = ladder.ombudsmanOffered();
        withOmbudsman = ladder.withOmbudsman();
        remindableFrom = ladder.remindableFrom();
    }

    private void take(Answers answers) {
        newestAnswer = answers.newest();
        setAside = answers.setAside();
        answerEvent = answers.event();
        reach = answers.heard();
        reachOf = answers.reachOf();
        replyRenewed = answers.renewed();
    }
}
