package org.jenjang.intake.tracking.adapter.kafka;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.progress.ComplaintProgress;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.intake.tracking.app.RunningClock;
import org.jenjang.intake.tracking.app.TrackedCase;

/** What is known of a complaint after one more event. Pure. */
final class CaseFold {

    private CaseFold() {}

    static TrackedCase after(TrackedCase before, ComplaintEvent event, long sequence, Instant at) {
        ComplaintProgress progress = before.progress().after(event, sequence, at);
        boolean changedHands = !progress.holder().equals(before.progress().holder());
        TrackedCase heard = new TrackedCase(
                progress,
                before.supervisory(),
                changedHands ? at : before.heldSince(),
                before.questions(),
                before.answer(),
                before.clocks());
        return switch (event) {
            case SubmittedEvent _ -> heard;
            case DisposedEvent e -> after(heard, e);
            case AnsweredEvent.Answered e -> answered(heard, e, at);
            case AnsweredEvent _ -> heard;
            case EscalatedEvent e -> with(heard, clocks(heard.clocks(), e));
        };
    }

    private static TrackedCase after(TrackedCase heard, DisposedEvent event) {
        return switch (event) {
            case DisposedEvent.Verified e -> with(heard, e.supervisory(), heard.questions());
            case DisposedEvent.Disposed e -> with(heard, e.file().supervisory(), heard.questions());
            case DisposedEvent.Held e -> with(heard, heard.supervisory(), e.questions());
            case DisposedEvent.Assigned _,
                    DisposedEvent.Returned _,
                    DisposedEvent.ArbitrationOpened _,
                    DisposedEvent.ArbitrationDecided _,
                    DisposedEvent.Resumed _,
                    DisposedEvent.Archived _,
                    DisposedEvent.Linked _,
                    DisposedEvent.Closed _ -> heard;
        };
    }

    private static TrackedCase answered(TrackedCase heard, AnsweredEvent.Answered event, Instant at) {
        TrackedCase.Answer known = heard.answer();
        if (known != null && known.number() >= event.answer()) {
            return heard;
        }
        String office = event.by().unit() == null
                ? event.by().institution()
                : event.by().unit();
        return new TrackedCase(
                heard.progress(),
                heard.supervisory(),
                heard.heldSince(),
                heard.questions(),
                new TrackedCase.Answer(event.answer(), office, event.text(), at),
                heard.clocks());
    }

    private static Map<Clock, RunningClock> clocks(Map<Clock, RunningClock> before, EscalatedEvent event) {
        return switch (event) {
            case EscalatedEvent.DeadlineSet e ->
                put(before, e.deadline().clock(), new RunningClock(e.deadline(), e.owes(), RunningClock.State.RUNNING));
            case EscalatedEvent.DeadlinePaused e -> move(before, e.clock(), RunningClock.State.PAUSED);
            case EscalatedEvent.DeadlineBreached e -> move(before, e.clock(), RunningClock.State.BREACHED);
            case EscalatedEvent.DeadlineWarned _, EscalatedEvent.Escalated _, EscalatedEvent.OmbudsmanOffered _ ->
                before;
        };
    }

    private static Map<Clock, RunningClock> move(
            Map<Clock, RunningClock> before, Clock clock, RunningClock.State state) {
        RunningClock known = before.get(clock);
        return known == null ? before : put(before, clock, known.now(state));
    }

    private static Map<Clock, RunningClock> put(Map<Clock, RunningClock> before, Clock clock, RunningClock now) {
        Map<Clock, RunningClock> after = new EnumMap<>(Clock.class);
        after.putAll(before);
        after.put(clock, now);
        return after;
    }

    private static TrackedCase with(TrackedCase heard, boolean supervisory, List<String> questions) {
        return new TrackedCase(
                heard.progress(), supervisory, heard.heldSince(), questions, heard.answer(), heard.clocks());
    }

    private static TrackedCase with(TrackedCase heard, Map<Clock, RunningClock> clocks) {
        return new TrackedCase(
                heard.progress(), heard.supervisory(), heard.heldSince(), heard.questions(), heard.answer(), clocks);
    }
}
