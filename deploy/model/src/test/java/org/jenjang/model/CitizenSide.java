package org.jenjang.model;

import java.time.Instant;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.Sources;
import org.jenjang.intake.submission.adapter.kafka.VoiceBridge;
import org.jenjang.intake.submission.app.FiledBridge;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.submission.domain.Complaint;
import org.jenjang.intake.submission.domain.ComplaintCommand;
import org.jenjang.intake.submission.domain.Report;
import org.jenjang.intake.submission.domain.Room;
import org.jenjang.intake.submission.domain.Standing;
import org.jenjang.intake.tracking.adapter.kafka.FoldBridge;
import org.jenjang.intake.tracking.app.TrackedCase;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.kernel.Decision;

/** Intake, as far as it concerns one complaint: what the reporter says, and what he can see. */
final class CitizenSide {

    private final Post post;
    private FiledComplaint filed;
    private TrackedCase heard = TrackedCase.UNHEARD;

    CitizenSide(Post post, FiledComplaint filed, Report report, Instant at) {
        this.post = post;
        this.filed = filed;
        post.send(Sources.INTAKE, 1, (Record) VoiceBridge.filed(filed.ticket(), report, at), at);
    }

    FiledComplaint filed() {
        return filed;
    }

    /** What the reporter can see. */
    TrackedCase heard() {
        return heard;
    }

    /** What the reporter may say. */
    Room room(Instant now) {
        return filed.room(heard.heard(), now);
    }

    Decision<Complaint, ?> say(ComplaintCommand command, Instant now) {
        Standing standing = FiledBridge.standing(filed, heard.heard(), now);
        Complaint before = filed.said();
        var decision = Complaint.decide(before, command, standing);
        Laws.decided(Tables.INTAKE, new Room(before, standing), command, decision);
        if (decision instanceof Decision.Accepted(var said, var events)) {
            filed = FiledBridge.after(filed, said, events);
            events.forEach(event ->
                    post.send(Sources.INTAKE, post.next(Sources.INTAKE), (Record) VoiceBridge.published(event), now));
            LawBroken.require(filed.lastSequence() == post.next(Sources.INTAKE) - 1,
                    "the events of a source have no gaps", "intake counts " + filed.lastSequence());
        }
        return decision;
    }

    void hear(IncomingEvent told) {
        ComplaintEvent event = EventCodec.readComplaintEvent(told.type(), told.payload()).orElseThrow();
        TrackedCase before = heard;
        heard = FoldBridge.after(before, event, told);
        Laws.told(before.progress().status(), event, heard.progress().status());
    }
}
