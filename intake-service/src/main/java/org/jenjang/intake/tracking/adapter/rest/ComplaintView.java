package org.jenjang.intake.tracking.adapter.rest;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.intake.tracking.app.RunningClock;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as its reporter sees it; title and narrative are his own words.
 *
 * @param holder whose turn it is; null until that was heard
 * @param liable names of the offices that missed a limit and still owe an answer
 * @param incomplete whether officers wrote something that cannot be shown at the moment
 * @param questions what the desk asks of the reporter; empty unless the report is on hold
 */
public record ComplaintView(
        String ticket,
        PublicStatus status,
        String statusText,
        String title,
        String narrative,
        @Nullable HolderView holder,
        List<String> liable,
        List<DeadlineView> deadlines,
        @Nullable AnswerView answer,
        boolean incomplete,
        List<String> questions,
        List<LineView> timeline)
        implements Redacted {

    /** Whose turn it is. */
    public record HolderView(
            String institution,
            String institutionName,
            @Nullable String unit,
            @Nullable String unitName,
            Tier tier,
            @Nullable Instant since) {}

    /** A time limit and how it stands. */
    public record DeadlineView(Clock clock, Instant dueAt, RunningClock.State state, String legalBasis) {}

    /** The newest answer; its text is null while it cannot be shown. */
    public record AnswerView(int number, @Nullable String text, Instant at) {}

    /** One line of the timeline, in plain words. */
    public record LineView(
            Instant at,
            Happening type,
            String text,
            @Nullable String detail,
            @Nullable Tier tier) {}

    @Override
    public String toString() {
        return "ComplaintView[" + ticket + "]";
    }
}
