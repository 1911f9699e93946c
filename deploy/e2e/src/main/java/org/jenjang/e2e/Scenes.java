package org.jenjang.e2e;

import java.util.List;
import java.util.stream.Stream;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.RoutingDesk.Disposition;
import org.jenjang.e2e.story.ClosingTable.Line;

/// What can happen to a report between filing and its end besides the straight way: a hold, two returns and an arbitration, a
/// reopening, and a second report of the same matter.
record Scenes(Stage stage) {
    private static final String PROVINCE = "pemda:74";
    private static final String CITY = "pemda:74.71";
    private static final String REGENCY = "pemda:74.05";
    private static final String LIGHTS = "pemda:74.71/dishub";
    private static final int CONTENT = 4;

    /// Plays them, one after the other.
    List<Line> play() {
        return Stream.of(hold(), arbitration(), reopening(), duplicate()).map(Scene::sumUp).toList();
    }

    private Scene hold() {
        return new Scene(stage, "K1", "scene.hold", LIGHTS).play(null, (citizen, notices) -> {
            awaitAt(PROVINCE, citizen);
            stage.desk(PROVINCE).hold(citizen.id(), List.of(stage.words("question")));
            stage.story().step("held", stage.name(PROVINCE));
            notices.held();
            citizen.awaiting("intake-service: ON_HOLD", tracking -> tracking.status().equals("ON_HOLD"));
            citizen.supplement(stage.words("complete"));
            stage.desk(PROVINCE).awaiting(citizen.id(), "routing-service: " + citizen.receipt().ticket(),
                    routed -> routed.allowed().contains("DISPOSE"));
            stage.story().step("completed");
            dispose(citizen, notices, CITY);
            answer(citizen, notices).rate(CONTENT);
        });
    }

    private Scene arbitration() {
        return new Scene(stage, "K2", "scene.arbitration", LIGHTS).play(CITY, (citizen, notices) -> {
            awaitAt(CITY, citizen);
            notices.disposedTo(CITY);
            giveBack(citizen, notices, CITY, REGENCY);
            dispose(citizen, notices, REGENCY);
            giveBack(citizen, notices, REGENCY, CITY);
            stage.desk(PROVINCE).awaiting(citizen.id(), "routing-service: " + citizen.receipt().ticket(),
                    routed -> routed.allowed().contains("ARBITRATE"));
            stage.desk(PROVINCE).arbitrate(citizen.id(), CITY, stage.words("arbitrate"));
            stage.story().step("arbitrated", stage.name(PROVINCE), stage.name(CITY));
            notices.disposedTo(CITY);
            answer(citizen, notices).rate(CONTENT);
        });
    }

    private Scene reopening() {
        return new Scene(stage, "K3", "scene.reopening", LIGHTS).play(CITY, (citizen, notices) -> {
            awaitAt(CITY, citizen);
            notices.disposedTo(CITY);
            var work = answer(citizen, notices);
            work.rate(CONTENT);
            citizen.reopen(stage.words("reopen"));
            stage.story().step("reopened");
            work.answerAgain();
            work.rate(CONTENT);
        });
    }

    private Scene duplicate() {
        var twin = new Scene(stage, "K4", "scene.duplicate", LIGHTS);
        return twin.play(CITY, (citizen, notices) -> {
            awaitAt(CITY, citizen);
            notices.disposedTo(CITY);
            var second = new Scene(stage, "K5", "scene.duplicate", LIGHTS).filed(CITY);
            awaitAt(CITY, second);
            stage.desk(CITY).link(second.id(), citizen.receipt().ticket());
            stage.story().step("linked", citizen.receipt().ticket());
            var work = answer(citizen, notices);
            second.awaiting("intake-service: " + second.receipt().ticket(),
                    tracking -> tracking.parent() != null && tracking.parent().answer() != null);
            stage.story().step("fanned");
            work.rate(CONTENT);
        });
    }

    private void awaitAt(String institution, Citizen citizen) {
        stage.watch().awaiting(citizen.id(), "routing-service: " + institution, routed -> routed.isWith(institution, null));
        stage.story().step("desk", stage.name(institution));
    }

    private void dispose(Citizen citizen, Notices notices, String institution) {
        stage.desk(PROVINCE).dispose(citizen.id(),
                new Disposition(institution, "COMPLAINT", false, "perhubungan.pju", stage.words("dispose")));
        stage.story().step("disposed", stage.name(PROVINCE), stage.name(institution));
        notices.disposedTo(institution);
    }

    private void giveBack(Citizen citizen, Notices notices, String from, String suggestion) {
        stage.desk(from).giveBack(citizen.id(), stage.words("return"), suggestion);
        stage.story().step("returned", stage.name(from), stage.name(suggestion));
        notices.returnedTo(PROVINCE);
    }

    private Work answer(Citizen citizen, Notices notices) {
        stage.desk(CITY).assign(citizen.id(), LIGHTS, stage.words("assign"));
        stage.story().step("assigned", stage.name(CITY), stage.name(LIGHTS));
        notices.assignedTo(LIGHTS);
        var work = new Work(stage, citizen, LIGHTS, notices);
        work.answer();
        return work;
    }
}
