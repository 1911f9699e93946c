package org.jenjang.intake.tracking.adapter.rest;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.intake.submission.domain.Saying;
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
 * @param receivedAt from when its age is counted, which nothing stops
 * @param ombudsman whether the Ombudsman has it as well
 * @param ladder every step that it has climbed because somebody let a limit pass, oldest first
 * @param windows until when the reporter may do what he may not do at all times
 * @param allowed what he may say now
 * @param parent the report that it follows; null when it follows none
 * @param questions what the desk asks of the reporter; empty unless the report is on hold
 */
public record ComplaintView(
        String ticket,
        PublicStatus status,
        String statusText,
        String title,
        String narrative,
        Instant receivedAt,
        @Nullable HolderView holder,
        List<String> liable,
        boolean ombudsman,
        List<StepView> ladder,
        List<DeadlineView> deadlines,
        @Nullable AnswerView answer,
        boolean incomplete,
        List<String> questions,
        WindowsView windows,
        List<Saying> allowed,
        @Nullable ParentView parent,
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

    /**
     * A time limit and how it stands.
     *
     * @param owes name of the office that must act until then
     * @param workingDays its length; in plain days where the rule says so
     * @param provisional whether it lies beyond the last year whose holidays are known, so that it may still move
     * @param pauseReason why it stands still, in plain words; null unless it does
     * @param movedFrom when it was due before it was moved last; null when it was not
     * @param movedBecause why, in plain words
     */
    public record DeadlineView(
            Clock clock,
            String clockText,
            String owes,
            Instant startedAt,
            Instant dueAt,
            int workingDays,
            RunningClock.State state,
            String legalBasis,
            boolean provisional,
            @Nullable String pauseReason,
            @Nullable Instant movedFrom,
            @Nullable String movedBecause) {}

    /** A step up the ladder: who let the limit pass, who must act since then. */
    public record StepView(
            Instant at,
            @Nullable String rung,
            @Nullable Clock clock,
            @Nullable String from,
            @Nullable String to) {}

    /** The last moments that are in time; null where there is no such room. */
    public record WindowsView(
            @Nullable Instant objectionUntil,
            @Nullable Instant completableUntil,
            @Nullable Instant reopenUntil) {}

    /** The report that this one follows. */
    public record ParentView(
            String ticket,
            PublicStatus status,
            String statusText,
            @Nullable AnswerView answer) {}

    /** The newest answer; its text is null while it cannot be shown. */
    public record AnswerView(int number, @Nullable String text, Instant at) {}

    /** One line of the timeline, in plain words. */
    public record LineView(
            Instant at,
            Happening type,
            String text,
            @Nullable String detail,
            @Nullable Tier tier,
            @Nullable Clock clock,
            @Nullable Instant due,
            @Nullable Instant was,
            @Nullable String code) {}

    @Override
    public String toString() {
        return "ComplaintView[" + ticket + "]";
    }
}
