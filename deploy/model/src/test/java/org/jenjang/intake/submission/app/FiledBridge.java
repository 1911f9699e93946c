package org.jenjang.intake.submission.app;

import java.time.Instant;
import java.util.List;
import org.jenjang.intake.submission.domain.Complaint;
import org.jenjang.intake.submission.domain.ComplaintEvent;
import org.jenjang.intake.submission.domain.Heard;
import org.jenjang.intake.submission.domain.Standing;

/** Lets the model use how intake keeps a complaint. */
public final class FiledBridge {

    private FiledBridge() {}

    /** Everything by which it is decided what the reporter may say. */
    public static Standing standing(FiledComplaint complaint, Heard heard, Instant now) {
        return complaint.standing(heard, now);
    }

    /** The complaint after the reporter has spoken. */
    public static FiledComplaint after(FiledComplaint complaint, Complaint said, List<ComplaintEvent> events) {
        return complaint.after(said, events);
    }
}
