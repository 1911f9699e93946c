package org.jenjang.response.handling.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.jenjang.response.handling.domain.HandlingFixture.OTHER_UNIT;
import static org.jenjang.response.handling.domain.HandlingFixture.UNIT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.local.Servers;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.response.Desk;
import org.jenjang.response.Voices;
import org.jenjang.response.handling.domain.HandlingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnswerResourceIT {

    private static final String PLAN = "Kami periksa pembukuan desa itu besok";
    private static final String PROGRESS = "Bendahara desa 081234567890 sudah kami panggil";

    private final Voices voices = new Voices();
    private final Desk dishub = new Desk(People.DISHUB_KENDARI);
    private final Desk pupr = new Desk(People.PUPR_KENDARI);

    @AfterEach
    void close() {
        voices.close();
    }

    @Test
    void intake_alone_is_given_what_no_event_carries_in_the_officer_s_words() {
        String complaint = answeredInSecret();

        ask(Servers.fromEnvironment().oidc().intakeToken(), complaint).statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("texts.event", contains(1, 2, 3))
                .body("texts.answer", contains(0, 0, 1))
                .body("texts.text", contains(PLAN, PROGRESS, HandlingFixture.goodAnswer(complaint)));
    }

    @Test
    void nobody_else_is_let_in() {
        String complaint = answeredInSecret();

        given().get("/api/answers/" + complaint).then().statusCode(401);
        ask("made.up.token", complaint).statusCode(401);
        ask(Servers.fromEnvironment().oidc().notificationToken(), complaint).statusCode(403);
        for (String person : List.of(People.NATIONAL_ADMIN, People.KENDARI_ADMIN, People.DISHUB_KENDARI, People.AUDITOR,
                People.REPORTER)) {
            ask(Tokens.of(person), complaint).statusCode(403).body(not(containsString(PLAN)));
        }
    }

    @Test
    void intake_s_account_opens_no_desk() {
        String complaint = answeredInSecret();
        String token = Servers.fromEnvironment().oidc().intakeToken();

        given().auth().oauth2(token).get("/api/cases/" + complaint).then().statusCode(403);
        given().auth().oauth2(token).get("/api/cases").then().statusCode(403);
    }

    @Test
    void what_stands_on_a_topic_is_not_given_out_here() {
        String open = voices.assigned(UNIT);
        dishub.awaiting(open, "RECEIVED");
        dishub.answer(open).statusCode(200);
        String intake = Servers.fromEnvironment().oidc().intakeToken();

        ask(intake, open).statusCode(404);
        ask(intake, Ids.next().toString()).statusCode(404);
        ask(intake, "1%20or%201").statusCode(404);
    }

    @Test
    void a_case_that_becomes_supervisory_keeps_back_what_is_said_from_then_on() {
        String complaint = voices.assigned(UNIT);
        dishub.awaiting(complaint, "RECEIVED");
        dishub.post(complaint, "start", Map.of("plan", PLAN)).statusCode(200);
        var secret = HandlingFixture.secretFile(Voices.ticket());
        voices.tell(complaint, new DisposedEvent.Disposed(2, OTHER_UNIT, secret, new Basis(Basis.Kind.PERSON, ""), List.of(), null, null));
        voices.tell(complaint, new DisposedEvent.Assigned(2, OTHER_UNIT, secret, List.of(), null, null));
        pupr.awaiting(complaint, "RECEIVED");
        pupr.post(complaint, "start", Map.of("plan", PROGRESS)).statusCode(200);

        ask(Servers.fromEnvironment().oidc().intakeToken(), complaint).statusCode(200)
                .body("texts.event", contains(2)).body("texts.text[0]", equalTo(PROGRESS));
    }

    private String answeredInSecret() {
        String complaint = voices.assigned(UNIT, HandlingFixture.secretFile(Voices.ticket()));
        dishub.awaiting(complaint, "RECEIVED");
        dishub.post(complaint, "start", Map.of("plan", PLAN)).statusCode(200);
        dishub.post(complaint, "progress", Map.of("text", PROGRESS)).statusCode(200);
        dishub.answer(complaint).statusCode(200);
        return complaint;
    }

    private static ValidatableResponse ask(String token, String complaint) {
        return given().auth().oauth2(token).get("/api/answers/" + complaint).then();
    }
}
