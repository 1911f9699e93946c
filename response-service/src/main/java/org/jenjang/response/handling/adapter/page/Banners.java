package org.jenjang.response.handling.adapter.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.platform.web.Format;
import org.jenjang.response.handling.app.Institutions;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.Reminder;
import org.jenjang.response.handling.domain.Setback;

/** What an officer has to know before anything else, the gravest first. */
record Banners(Institutions names, Words words) {

    List<CaseDetail.Banner> of(Handling.Assigned now) {
        if (now instanceof Handling.Ended || now instanceof Handling.GivenBack) {
            return List.of();
        }
        ResponseMessages say = words.say();
        Assignment task = now.task();
        List<CaseDetail.Banner> banners = new ArrayList<>();
        if (task.marks().danger()) {
            banners.add(new CaseDetail.Banner("danger", say.dangerTitle(), say.dangerMeans()));
        }
        if (now instanceof Handling.InProgress(_, Setback setback) && setback != null) {
            banners.add(of(setback));
        }
        if (task.standing().rung() != null) {
            banners.add(new CaseDetail.Banner("raised", say.rungTitle(), rung(task.standing().rung())));
        }
        if (task.standing().reminder() != null) {
            banners.add(of(task.standing().reminder()));
        }
        if (task.standing().promised() != null) {
            banners.add(new CaseDetail.Banner("promise",
                    say.promisedTitle(Format.date(task.standing().promised(), words.language())),
                    say.promisedMeans(task.standing().promises())));
        }
        if (task.marks().ombudsman()) {
            banners.add(new CaseDetail.Banner("ombudsman", say.ombudsmanTitle(), say.ombudsmanMeans()));
        }
        if (task.marks().finding()) {
            banners.add(new CaseDetail.Banner("finding", say.findingTitle(), say.findingMeans()));
        }
        return banners;
    }

    private CaseDetail.Banner of(Reminder reminder) {
        LifeMessages life = words.life();
        return new CaseDetail.Banner("reminded", life.remindedTitle(names.nameOf(reminder.by().institution())),
                Objects.requireNonNullElse(reminder.text(), life.remindedWithoutText()));
    }

    private CaseDetail.Banner of(Setback setback) {
        ResponseMessages say = words.say();
        String reason = Objects.requireNonNullElse(setback.reason(), say.reasonWithDocument());
        return switch (setback) {
            case Setback.Dispute dispute -> new CaseDetail.Banner("dispute", say.disputeTitle(dispute.answer()), reason);
            case Setback.Reopening reopening -> new CaseDetail.Banner("reopened", reopened(reopening.cause()), reason);
            case Setback.Disapproval _ -> new CaseDetail.Banner("disapproval", say.disapprovalTitle(), reason);
        };
    }

    private String reopened(ReopenCause cause) {
        ResponseMessages say = words.say();
        return switch (cause) {
            case NATIONAL_DESK -> say.reopenedByDesk();
            case QUALITY_REVIEW -> say.reopenedByReview();
            case REPORTER, ARCHIVE_OBJECTION, COMPLETED_LATE, UNLINKED -> say.reopenedByReporter();
        };
    }

    /** The step of the ladder in plain words. */
    private String rung(Rung rung) {
        ResponseMessages say = words.say();
        return switch (rung) {
            case UNIT_HEAD -> say.rungUnitHead();
            case INSTITUTION_HEAD -> say.rungInstitutionHead();
            case UPPER_TIER -> say.rungUpperTier();
            case OMBUDSMAN -> say.rungOmbudsman();
        };
    }
}
