package org.jenjang.e2e;

import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.LiaisonDesk;

/// What a unit does with its case, and what the citizen says to it.
final class Work {
    private final Stage stage;
    private final Citizen citizen;
    private final String unit;
    private final LiaisonDesk desk;
    private final Notices notices;
    private int answers;

    Work(Stage stage, Citizen citizen, String unit, Notices notices) {
        this.stage = stage;
        this.citizen = citizen;
        this.unit = unit;
        this.desk = stage.unit(unit);
        this.notices = notices;
    }

    /// From the inbox to the first answer. An earlier task of the same unit may still lie there.
    void answer() {
        var disposition = stage.watch().find(citizen.id()).orElseThrow().disposition();
        desk.awaiting(citizen.id(), "response-service: " + unit,
                task -> task.state().equals("RECEIVED") && task.disposition() == disposition);
        desk.start(citizen.id(), stage.words("plan"));
        stage.story().step("started", stage.name(unit));
        notices.started();
        desk.progress(citizen.id(), stage.words("progress"));
        stage.story().step("progress", stage.name(unit));
        notices.progressed();
        say("answered", stage.words("answer"));
    }

    private void approve() {
        var institution = unit.split("/", 2)[0];
        stage.head(institution).approve(citizen.id());
        stage.story().step("approved", stage.name(institution));
    }

    /// The citizen disputes, and the same officer answers better.
    void dispute() {
        citizen.dispute(stage.words("dispute"));
        stage.story().step("disputed");
        notices.disputedWith(unit);
        answerAgain();
    }

    /// The citizen is satisfied.
    void rate(int rating) {
        citizen.accept(rating, stage.words("thanks"));
        citizen.awaiting("routing-service: CLOSED", tracking -> tracking.status().equals("CLOSED"));
        stage.story().step("rated", rating);
        notices.closed();
    }

    /// After the case was opened again: the same unit answers once more.
    void answerAgain() {
        desk.awaiting(citizen.id(), "response-service: " + unit, unitCase -> unitCase.state().equals("IN_PROGRESS"));
        say("answered.again", stage.words("answer.again"));
    }

    private void say(String step, String text) {
        desk.answer(citizen.id(), text + " " + stage.texts().get("words.about", citizen.receipt().ticket()));
        if (desk.find(citizen.id()).orElseThrow().state().equals("AWAITS_APPROVAL")) {
            approve();
        }
        answers++;
        citizen.awaiting("intake-service: ANSWERED", tracking -> tracking.status().equals("ANSWERED")
                && tracking.answer() != null && tracking.answer().number() == answers);
        stage.story().step(step, stage.name(unit));
        notices.answered();
    }
}
