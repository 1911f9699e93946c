package org.jenjang.routing.casework.adapter.page;

import java.time.ZonedDateTime;
import java.util.List;
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
        List<RoutingAction> allowed,
        Choices choices,
        FilledForm form,
        String refusal) {

    public boolean mayDispose() {
        return allowed.contains(RoutingAction.DISPOSE);
    }

    public boolean mayAssign() {
        return allowed.contains(RoutingAction.ASSIGN);
    }

    public boolean mayReturn() {
        return allowed.contains(RoutingAction.RETURN);
    }

    public boolean mayHold() {
        return allowed.contains(RoutingAction.HOLD);
    }

    public boolean mayArchive() {
        return allowed.contains(RoutingAction.ARCHIVE);
    }

    /** The office whose turn it is. */
    record Office(
            String name, @Nullable String unit, int level, String tier, ZonedDateTime since, String owes,
                    List<String> liable) {}

    /** A limit under its heading. */
    record Clock(String name, Parts.Deadline deadline) {}

    /** Who gave the case back, why, and whom he suggests (empty for nobody). */
    record Returned(String by, String reason, String suggestion) {}

    /** What can be chosen in the forms. */
    record Choices(
            String filter,
            List<Group> institutions,
            List<Group> suggestions,
            List<Parts.Option> units,
            List<Parts.Option> classifications,
            List<Parts.Option> supervisory,
            List<Group> categories,
            List<Parts.Option> archiveReasons) {}

    /** Choices that belong together. */
    record Group(String label, List<Parts.Option> options) {}
}
