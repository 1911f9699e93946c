package org.jenjang.response;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.jenjang.platform.testkit.Patience.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.response.handling.domain.HandlingFixture;

/** A person's desk over REST, with a real token. */
public record Desk(String person) {

    private static final String CASES = "/api/cases";

    /** A request with the person's token. */
    public RequestSpecification asking() {
        return given().auth().oauth2(Tokens.of(person)).accept(ContentType.JSON);
    }

    /** Opens a case. */
    public ValidatableResponse open(String complaint) {
        return asking().get(CASES + "/" + complaint).then();
    }

    /** Lists cases; the query as in an address. */
    public ValidatableResponse list(String query) {
        return asking().get(CASES + query).then();
    }

    /** Sends a command. */
    public ValidatableResponse post(String complaint, String command, Object body) {
        return asking().contentType(ContentType.JSON).body(body).post(CASES + "/" + complaint + "/" + command).then();
    }

    /** Waits until the case is in this state. */
    public void awaiting(String complaint, String state) {
        await().untilAsserted(() -> open(complaint).statusCode(200).body("state", equalTo(state)));
    }

    /** Answers well. */
    public ValidatableResponse answer(String complaint) {
        return answer(complaint, HandlingFixture.goodAnswer(complaint));
    }

    /** Answers with these words, and with proof. */
    public ValidatableResponse answer(String complaint, String text) {
        return post(complaint, "answer", Map.of("text", text, "evidence", HandlingFixture.EVIDENCE));
    }

    /** Lets the answer go out that waits now. */
    public ValidatableResponse approve(String complaint) {
        String proposedAt = open(complaint).extract().path("proposal.at");
        return post(complaint, "approval", Map.of("proposedAt", proposedAt == null ? "2026-01-01T00:00:00Z" : proposedAt));
    }

    /** Says that the unit which roads belong to is the right one. */
    public ValidatableResponse giveBack(String complaint, String reason) {
        return post(complaint, "give-back", Map.of("reason", reason, "suggestedUnit", HandlingFixture.OTHER_UNIT.unit()));
    }

    /** Waits until the register was heard, so that the name of the case's unit is known. */
    public void awaitingNames(String complaint) {
        await().untilAsserted(() -> open(complaint).body("unitName", equalTo("Dinas Perhubungan")));
    }
}
