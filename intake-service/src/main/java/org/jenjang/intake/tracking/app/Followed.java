package org.jenjang.intake.tracking.app;

import java.time.ZoneId;
import java.util.List;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jenjang.intake.vault.domain.Original;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * All that a reporter sees of his complaint.
 *
 * @param original his own words
 * @param timeline newest first; never empty
 * @param parent the report that it follows; null when it follows none
 */
public record Followed(FiledComplaint complaint, Original original, TrackedCase tracked, List<TimelineLine> timeline,
        @Nullable Parent parent)
        implements Redacted {

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    public Followed {
        timeline = List.copyOf(timeline);
    }

    /** Whether officers wrote something that cannot be shown at the moment. */
    public boolean isIncomplete() {
        return timeline.stream().anyMatch(TimelineLine::isWithheld);
    }

    /** The zone in which its reporter lives, as far as it can be told; else that of the capital. */
    public ZoneId zone() {
        return CodeLists.region(complaint.region()).map(Region::zone).orElse(CAPITAL);
    }

    /** Where it stands. What the reporter just said counts at once, before the other services have heard of it. */
    public PublicStatus status() {
        return complaint.isWithdrawn() && !tracked.progress().status().isOver()
                ? PublicStatus.WITHDRAWN
                : tracked.progress().status();
    }

    @Override
    public String toString() {
        return "Followed[" + complaint.ticket() + "]";
    }
}
