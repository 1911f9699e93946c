package org.jenjang.routing.casework.adapter.page;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.casework.domain.RoutingAction;
import org.jenjang.routing.casework.domain.StageName;
import org.jspecify.annotations.Nullable;

/**
 * A case as the desk shows it.
 *
 * @param title null when only intake may show the text
 * @param returned who gave it back and why; null when nobody did
 * @param emergency whether life is in danger
 * @param life what else has happened to it that still matters
 * @param related reports on the same matter
 * @param proposed what is proposed where an institution is to be chosen
 * @param form what was typed, or what is known already
 * @param refusal why the last attempt was refused; empty when it was not
 */
record CaseDetail(
        String id,
        String ticket,
        @Nullable String title,
        @Nullable String narrative,
        boolean restricted,
        StageName stage,
        String statusKind,
        String status,
        List<Parts.Row> facts,
        Office holder,
        List<Clock> clocks,
        List<Parts.Step> journey,
        List<Parts.Fragment> why,
        List<Parts.Entry> history,
        @Nullable Returned returned,
        boolean emergency,
        List<Parts.Row> life,
        List<Related> related,
        List<RoutingAction> allowed,
        ProposedView proposed,
        Choices choices,
        FilledForm form,
        String refusal) {

    /** Whether a step, by the name of its {@link RoutingAction}, can be taken now. */
    public boolean may(String action) {
        return allowed.contains(RoutingAction.valueOf(action));
    }

    /** Whether one of the steps can be taken that stand first on the page. */
    public boolean hasNextStep() {
        return Stream.of(RoutingAction.DISPOSE, RoutingAction.ASSIGN, RoutingAction.ARBITRATE, RoutingAction.COMPLETE,
                        RoutingAction.UNLINK, RoutingAction.REVIEW)
                .anyMatch(allowed::contains);
    }

    /** Whether one of the rarer steps can be taken. */
    public boolean hasOtherSteps() {
        return Stream.of(RoutingAction.RETURN, RoutingAction.HOLD, RoutingAction.ARCHIVE, RoutingAction.RECLASSIFY,
                        RoutingAction.LINK, RoutingAction.MARK_EMERGENCY, RoutingAction.REOPEN, RoutingAction.REMIND)
                .anyMatch(allowed::contains);
    }

    /** The office whose turn it is. */
    record Office(
            String name, @Nullable String unit, int level, String tier, ZonedDateTime since, String owes,
                    List<String> liable) {}

    /** A limit under its heading. */
    record Clock(String name, Parts.Deadline deadline) {}

    /** Who gave the case back, why, and whom he suggests (empty for nobody). */
    record Returned(String by, String reason, String suggestion) {}

    /** A report on the same matter, and how it is related. */
    record Related(String label, String ticket) {}

    /**
     * What can be chosen in the forms.
     *
     * @param helpers the institutions that were chosen to help so far
     * @param units those near the place of the report first
     * @param categories for a disposition: everybody's, those of the holder, and those of the institution that is chosen already
     * @param ownCategories for the case where it is: everybody's and those of the holder
     * @param nearUnits these alone: a ministry has hundreds, too many to tick
     */
    record Choices(
            String filter,
            List<Group> institutions,
            List<Group> suggestions,
            List<Parts.Option> helpers,
            List<Parts.Option> units,
            List<Parts.Option> nearUnits,
            List<Parts.Option> classifications,
            List<Parts.Option> supervisory,
            List<Group> categories,
            List<Group> ownCategories,
            List<Parts.Option> archiveReasons,
            List<Parts.Option> secret,
            List<Parts.Option> verdicts) {}

    /** Choices that belong together. */
    record Group(String label, List<Parts.Option> options) {}
}
