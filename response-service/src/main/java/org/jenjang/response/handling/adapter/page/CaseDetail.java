package org.jenjang.response.handling.adapter.page;

import java.util.List;
import java.util.Set;
import org.jenjang.platform.web.Parts;
import org.jenjang.response.handling.domain.Dispute;
import org.jenjang.response.handling.domain.OfficerAction;
import org.jspecify.annotations.Nullable;

/**
 * The case in hand.
 *
 * @param key makes a form that is sent twice count once
 * @param document where the text of a restricted report is read
 * @param next what happens next, in words
 * @param clock the limit that presses, or the one that stands still; null when there is none
 * @param idle what to say when there is nothing to do
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
        String document,
        Status status,
        int level,
        String levelLabel,
        String unitName,
        boolean raised,
        @Nullable Dispute dispute,
        List<Parts.Step> journey,
        String next,
        Parts.@Nullable Deadline clock,
        List<Parts.Row> facts,
        @Nullable String note,
        List<Parts.Entry> history,
        Idle idle,
        List<Parts.Option> units,
        Set<OfficerAction> allowed,
        @Nullable String done) {

    /** What to say when there is nothing to do. */
    public record Idle(String title, String text) {}

    /** Whether the person can do this now. */
    public boolean may(String action) {
        return allowed.contains(OfficerAction.valueOf(action));
    }
}
