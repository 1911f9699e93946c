package org.jenjang.intake.tracking.adapter.kafka;

import java.time.Instant;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.progress.ComplaintProgress;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.intake.tracking.app.TrackedCase;

/** What is known of a complaint after one more event. Pure. */
final class CaseFold {

    private CaseFold() {}

    static TrackedCase after(TrackedCase before, ComplaintEvent event, long sequence, Instant at) {
        ComplaintProgress progress = before.progress().after(event, sequence, at);
        boolean changedHands = !progress.holder().equals(before.progress().holder());
        TrackedCase heard = before.with(
                progress, changedHands ? at : before.heldSince(), LeewayFold.after(before.leeway(), event, at));
        return switch (event) {
            case SubmittedEvent _ -> heard;
            case DisposedEvent e -> after(heard.helpedBy(HelperFold.after(heard.helpers(), e)), e);
            case AnsweredEvent.Answered e -> answered(heard.acted(at), e, at);
            case AnsweredEvent _ -> heard.acted(at);
            case EscalatedEvent e -> heard.with(ClockFold.after(heard.clocks(), e));
        };
    }

    private static TrackedCase after(TrackedCase heard, DisposedEvent event) {
        return switch (event) {
            case DisposedEvent.Verified e -> heard.classified(e.supervisory(), heard.secret());
            case DisposedEvent.Disposed e -> classified(heard, e.file());
            case DisposedEvent.Reclassified e -> classified(heard, e.file());
            case DisposedEvent.Rehomed e -> heard.with(ClockFold.after(heard.clocks(), e));
            case DisposedEvent.Held e -> heard.asked(e.questions());
            case DisposedEvent.Assigned _,
                    DisposedEvent.Returned _,
                    DisposedEvent.ArbitrationOpened _,
                    DisposedEvent.ArbitrationDecided _,
                    DisposedEvent.Resumed _,
                    DisposedEvent.Archived _,
                    DisposedEvent.Linked _,
                    DisposedEvent.Closed _,
                    DisposedEvent.Reopened _,
                    DisposedEvent.EmergencyMarked _,
                    DisposedEvent.Reviewed _,
                    DisposedEvent.HandedOver _,
                    DisposedEvent.Reminded _,
                    DisposedEvent.Released _,
                    DisposedEvent.WithdrawalCompleted _,
                    DisposedEvent.FindingContinued _ -> heard;
        };
    }

    private static TrackedCase classified(TrackedCase heard, CaseFile file) {
        return heard.classified(file.supervisory(), heard.secret() || file.secret());
    }

    private static TrackedCase answered(TrackedCase heard, AnsweredEvent.Answered event, Instant at) {
        TrackedCase.Answer known = heard.answer();
        return known != null && known.number() >= event.answer()
                ? heard
                : heard.with(new TrackedCase.Answer(event.answer(), TimelineLines.code(event.by()), event.text(), at));
    }
}
