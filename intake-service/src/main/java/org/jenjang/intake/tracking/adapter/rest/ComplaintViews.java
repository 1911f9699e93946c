package org.jenjang.intake.tracking.adapter.rest;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.submission.domain.Leeway;
import org.jenjang.intake.tracking.app.Followed;
import org.jenjang.intake.tracking.app.Parent;
import org.jenjang.intake.tracking.app.RunningClock;
import org.jenjang.intake.tracking.app.TimelineWords;
import org.jenjang.intake.tracking.app.TrackedCase;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.intake.tracking.domain.Particulars;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jenjang.intake.words.Words;
import org.jspecify.annotations.Nullable;

/** Turns what was heard of a complaint into JSON, in one language. */
record ComplaintViews(Words words, Institutions institutions) {

    ComplaintView of(Followed followed, Instant now) {
        TrackedCase heard = followed.tracked();
        PublicStatus status = followed.status();
        TimelineWords tell = new TimelineWords(words, institutions, followed.zone());
        return new ComplaintView(
                followed.complaint().ticket().value(),
                status,
                words.status(status),
                followed.original().title(),
                followed.original().narrative(),
                followed.complaint().receivedAt(),
                heard.progress().holder().map(holder -> holder(holder, heard)).orElse(null),
                heard.progress().liable().stream()
                        .map(Holder::institution)
                        .map(institutions::name)
                        .distinct()
                        .toList(),
                heard.progress().routing().ombudsman(),
                ladder(followed.timeline()),
                heard.speakingClocks().stream().map(this::deadline).toList(),
                answer(heard.answer()),
                followed.isIncomplete(),
                status == PublicStatus.ON_HOLD ? heard.questions() : List.of(),
                windows(heard.leeway(), status),
                followed.complaint().room(heard.heard(), now).possible(),
                parent(followed.parent()),
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

    private ComplaintView.DeadlineView deadline(RunningClock clock) {
        RunningClock.Moved moved = clock.moved();
        return new ComplaintView.DeadlineView(
                clock.deadline().clock(),
                words.clock(clock.deadline().clock()),
                institutions.name(clock.owes().unit() == null
                        ? clock.owes().institution()
                        : clock.owes().unit()),
                clock.deadline().startedAt(),
                clock.deadline().dueAt(),
                clock.deadline().workingDays(),
                clock.state(),
                clock.deadline().legalBasis(),
                clock.isProvisional(),
                clock.state() == RunningClock.State.PAUSED ? words.pauseReason(clock.pauseReason()) : null,
                moved == null ? null : moved.was(),
                moved == null ? null : words.say().moveCause(moved.cause()));
    }

    private List<ComplaintView.StepView> ladder(List<TimelineLine> timeline) {
        return timeline.reversed().stream()
                .filter(line -> line.happening() == Happening.ESCALATED)
                .map(line -> new ComplaintView.StepView(
                        line.at(),
                        line.particulars().code(),
                        line.particulars().clock(),
                        name(line.particulars().from()),
                        name(line.office())))
                .toList();
    }

    private @Nullable String name(@Nullable String office) {
        return office == null ? null : institutions.name(office);
    }

    /** A window is told only while it means something: a case that was opened again can no longer be objected to. */
    private static ComplaintView.WindowsView windows(Leeway leeway, PublicStatus status) {
        boolean archived = status == PublicStatus.ARCHIVED;
        return new ComplaintView.WindowsView(
                archived ? leeway.objectionUntil() : null,
                archived ? leeway.completableUntil() : null,
                status == PublicStatus.CLOSED ? leeway.reopenUntil() : null);
    }

    private ComplaintView.@Nullable ParentView parent(@Nullable Parent parent) {
        return parent == null
                ? null
                : new ComplaintView.ParentView(
                        parent.ticket(), parent.status(), words.status(parent.status()), answer(parent.answer()));
    }

    private static ComplaintView.@Nullable AnswerView answer(TrackedCase.@Nullable Answer answer) {
        return answer == null ? null : new ComplaintView.AnswerView(answer.number(), answer.text(), answer.at());
    }

    private static ComplaintView.LineView line(TimelineLine line, TimelineWords tell) {
        Particulars known = line.particulars();
        return new ComplaintView.LineView(
                line.at(),
                line.happening(),
                tell.what(line),
                tell.detail(line),
                line.tier(),
                known.clock(),
                known.due(),
                known.was(),
                known.code());
    }
}
