package org.jenjang.response;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.response.handling.domain.HandlingFixture;

/** A person's desk over REST, with a real token. */
public record Desk(String person) {

    private static final String CASES = "/api/cases";
    private static final Duration COLD_START = Duration.ofSeconds(40);

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
        await().atMost(COLD_START).untilAsserted(() -> open(complaint).statusCode(200).body("state", equalTo(state)));
    }

    /** Answers well. */
    public ValidatableResponse answer(String complaint) {
        return post(complaint, "answer",
                Map.of("text", HandlingFixture.GOOD_ANSWER));
    }
}
