package org.jenjang.response.handling.adapter.page;

import java.util.List;
import java.util.Set;
import org.jenjang.platform.web.Parts;
import org.jenjang.response.handling.domain.OfficerAction;
import org.jspecify.annotations.Nullable;

/**
 * The case in hand.
 *
 * @param key makes a form that is sent twice count once
 * @param document where the text of a restricted report is read; null for those who may not
 * @param banners what has to be known first
 * @param next what happens next, in words
 * @param clock the limit that presses, or the one that stands still; null when there is none
 * @param provisional whether that limit may still move
 * @param idle what to say when there is nothing to do
 * @param proposal the answer that waits for approval; null when none does
 * @param needsEvidence whether an answer must come with proof
 * @param toApprove whether the answer goes to the reporter only when somebody has approved it
 * @param units of the institution, to suggest one
 * @param done what was just done; null when nothing was
 */
public record CaseDetail(
        String id,
        String key,
        String ticket,
        String title,
        String narrative,
        boolean restricted,
        @Nullable String document,
        Status status,
        int level,
        String levelLabel,
        String unitName,
        List<Banner> banners,
        List<Parts.Step> journey,
        String next,
        Parts.@Nullable Deadline clock,
        boolean provisional,
        List<Parts.Row> facts,
        @Nullable String note,
        List<Parts.Entry> history,
        Idle idle,
        @Nullable Proposed proposal,
        boolean needsEvidence,
        boolean toApprove,
        List<Parts.Option> units,
        Set<OfficerAction> allowed,
        @Nullable String done) {

    /** What has to be known first. */
    public record Banner(String id, String title, String text) {}

    /** What to say when there is nothing to do. */
    public record Idle(String title, String text) {}

    /** An answer that waits for approval; {@code evidence} is empty when it comes without proof, {@code at} tells it from another one. */
    public record Proposed(String text, String evidence, String at) {}

    /** Whether the person can do this now. */
    public boolean may(String action) {
        return allowed.contains(OfficerAction.valueOf(action));
    }
}
