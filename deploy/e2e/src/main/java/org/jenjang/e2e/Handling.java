package org.jenjang.e2e;

import java.util.List;
import java.util.Objects;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.Offices;
import org.jenjang.e2e.api.RoutingDesk.Disposition;
import org.jenjang.e2e.api.RoutingDesk.RoutedCase;
import org.jenjang.e2e.sample.Sample;

/// Brings a filed report to the unit that does the work, as the admins of the desks do it.
final class Handling {
    private final Stage stage;
    private final Sample sample;
    private final Citizen citizen;
    private final Notices notices;

    Handling(Stage stage, Sample sample, Citizen citizen, Notices notices) {
        this.stage = stage;
        this.sample = sample;
        this.citizen = citizen;
        this.notices = notices;
    }

    /// Waits until the first office has it: the one that the reporter chose, or the desk of the region.
    RoutedCase arrive() {
        var choice = sample.text().choice();
        if (choice == null) {
            return atDesk(Offices.deskOf(Objects.requireNonNullElse(sample.text().region(), "")));
        }
        var arrived = await("direct", choice.code());
        stage.story().step("direct", stage.name(choice.code()));
        notices.disposedTo(choice.code());
        return arrived;
    }

    /// Does with it what the plan says, up to the unit's assignment or to where it stops.
    void handle() {
        var plan = sample.plan();
        switch (plan.action()) {
            case DISPOSE -> toUnit();
            case RETURN_THEN_DISPOSE -> {
                giveBack(Objects.requireNonNull(plan.returnedBy()));
                toUnit();
            }
            case HOLD -> hold();
            case ARCHIVE -> archive();
        }
    }

    /// From the desk that holds it to the unit, whatever was before.
    void toUnit() {
        var plan = sample.plan();
        var desk = Objects.requireNonNull(now().holder()).institution();
        if (mayDispose(desk)) {
            propose(desk);
            stage.desk(desk).dispose(citizen.id(), new Disposition(plan.institution(),
                    sample.text().classification(), sample.supervisory(), plan.category(), stage.words("dispose")));
            stage.story().step(desk.equals(plan.institution()) ? "kept" : "disposed", stage.name(desk), stage.name(plan.institution()));
            notices.disposedTo(plan.institution());
        }
        assign(plan.institution(), Objects.requireNonNull(plan.unit()));
    }

    /// What the desk is shown before it chooses: it accepts the first proposal, or corrects it as the sample says.
    private void propose(String desk) {
        var proposals = stage.desk(desk).proposals(citizen.id());
        if (proposals.isEmpty()) {
            stage.story().step("proposed.none");
            return;
        }
        var first = proposals.getFirst();
        var why = first.rule() != null ? stage.texts().get("proposed.rule", first.rule()) : String.join(", ", first.words());
        if (first.institution().equals(sample.plan().institution())) {
            stage.story().step("proposed.accepted", first.name(), first.confidence(), why);
        } else {
            stage.story().alarm("proposed.corrected", first.name(), first.confidence(), why);
        }
    }

    /// The case as it stands.
    RoutedCase now() {
        return stage.watch().awaiting(citizen.id(), "routing-service: " + citizen.receipt().ticket(), _ -> true);
    }

    private boolean mayDispose(String desk) {
        return stage.desk(desk).find(citizen.id()).orElseThrow().allowed().contains("DISPOSE");
    }

    private void assign(String institution, String unit) {
        notices.assignedTo(unit);
        if (Objects.requireNonNull(now().holder()).unit() != null) {
            stage.story().step("assigned.only", stage.name(institution), stage.name(unit));
            return;
        }
        stage.desk(institution).assign(citizen.id(), unit, stage.words("assign"));
        stage.story().step("assigned", stage.name(institution), stage.name(unit));
    }

    private void giveBack(String institution) {
        stage.desk(institution).giveBack(citizen.id(), stage.words("return"), sample.plan().institution());
        stage.story().step("returned", stage.name(institution), stage.name(sample.plan().institution()));
        notices.returnedTo(Objects.requireNonNull(now().holder()).institution());
    }

    private void hold() {
        var holder = sample.plan().institution();
        stage.desk(holder).hold(citizen.id(), List.of(stage.words("question")));
        stage.story().step("held", stage.name(holder));
        notices.held();
    }

    private void archive() {
        var holder = sample.plan().institution();
        stage.desk(holder).archive(citizen.id(), Objects.requireNonNull(sample.plan().archiveReason()), stage.words("archive"));
        stage.story().step("archived", stage.name(holder), sample.plan().archiveReason());
        notices.archived();
    }

    private RoutedCase atDesk(String desk) {
        var arrived = await("desk", desk);
        stage.story().step("desk", stage.name(desk));
        return arrived;
    }

    private RoutedCase await(String what, String institution) {
        return stage.watch().awaiting(citizen.id(), "routing-service: " + what + " " + institution,
                routed -> routed.isWith(institution, null));
    }
}
