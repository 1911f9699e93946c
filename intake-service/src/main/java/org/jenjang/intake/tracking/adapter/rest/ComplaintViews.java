package org.jenjang.intake.tracking.adapter.rest;

import java.util.List;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.tracking.app.Followed;
import org.jenjang.intake.tracking.app.RunningClock;
import org.jenjang.intake.tracking.app.TimelineWords;
import org.jenjang.intake.tracking.app.TrackedCase;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jenjang.intake.words.Words;
import org.jspecify.annotations.Nullable;

/** Turns what was heard of a complaint into JSON, in one language. */
record ComplaintViews(Words words, Institutions institutions) {

    ComplaintView of(Followed followed) {
        TrackedCase heard = followed.tracked();
        PublicStatus status = followed.status();
        TimelineWords tell = new TimelineWords(words, institutions, followed.zone());
        return new ComplaintView(
                followed.complaint().ticket().value(),
                status,
                words.status(status),
                followed.original().title(),
                followed.original().narrative(),
                heard.progress().holder().map(holder -> holder(holder, heard)).orElse(null),
                heard.progress().liable().stream()
                        .map(Holder::institution)
                        .map(institutions::name)
                        .toList(),
                heard.speakingClocks().stream().map(ComplaintViews::deadline).toList(),
                answer(heard.answer()),
                followed.isIncomplete(),
                status == PublicStatus.ON_HOLD ? heard.questions() : List.of(),
                followed.timeline().stream().map(line -> line(line, tell)).toList());
    }

    private ComplaintView.HolderView holder(Holder holder, TrackedCase heard) {
        String unit = holder.unit();
        return new ComplaintView.HolderView(
                holder.institution(),
                institutions.name(holder.institution()),
                unit,
                unit == null ? null : institutions.name(unit),
                holder.tier(),
                heard.heldSince());
    }

    private static ComplaintView.DeadlineView deadline(RunningClock clock) {
        return new ComplaintView.DeadlineView(
                clock.deadline().clock(),
                clock.deadline().dueAt(),
                clock.state(),
                clock.deadline().legalBasis());
    }

    private static ComplaintView.@Nullable AnswerView answer(TrackedCase.@Nullable Answer answer) {
        return answer == null ? null : new ComplaintView.AnswerView(answer.number(), answer.text(), answer.at());
    }

    private static ComplaintView.LineView line(TimelineLine line, TimelineWords tell) {
        return new ComplaintView.LineView(
                line.at(),
                line.happening(),
                tell.what(line),
                tell.detail(line),
                line.tier());
    }
}
