package org.jenjang.intake.tracking.adapter.rest;

import java.time.Instant;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.intake.tracking.app.OwnComplaints.OwnComplaint;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.kernel.Redacted;

/** One of a person's own complaints. */
public record OwnView(String ticket, String title, PublicStatus status, String statusText, Instant receivedAt)
        implements Redacted {

    static OwnView of(OwnComplaint own, Words words) {
        return new OwnView(
                own.complaint().ticket().value(),
                own.title(),
                own.status(),
                words.status(own.status()),
                own.complaint().receivedAt());
    }

    @Override
    public String toString() {
        return "OwnView[" + ticket + "]";
    }
}
