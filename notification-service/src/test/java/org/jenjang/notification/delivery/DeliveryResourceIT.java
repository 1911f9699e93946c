package org.jenjang.notification.delivery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import org.jenjang.notification.support.Examples;
import org.jenjang.notification.support.Story;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DeliveryResourceIT {

    private static final String DELIVERIES = "/api/deliveries";

    private final KafkaProbe kafka = new KafkaProbe();

    @AfterEach
    void close() {
        kafka.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {People.NATIONAL_ADMIN, People.AUDITOR})
    void those_who_look_after_the_platform_see_outcomes_and_no_address(String person) {
        // Given
        Story story = Story.about("silent-").then(Examples.submitted("JJ-REST-" + person));
        story.tell(kafka);

        // Then
        await().untilAsserted(() -> given().auth().oauth2(Tokens.of(person))
                .queryParam("complaint", story.complaint()).get(DELIVERIES)
                .then().statusCode(200)
                .body("$", hasSize(1))
                .body("[0].notice", equalTo("reporter-received"))
                .body("[0].outcome", equalTo("NO_ADDRESS")));
        given().auth().oauth2(Tokens.of(person)).queryParam("complaint", "JJ-REST-" + person).get(DELIVERIES)
                .then().statusCode(200).body("$", hasSize(1)).body(not(containsString("@")));
    }

    @Test
    void nobody_without_a_token_is_let_in() {
        given().get(DELIVERIES).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {People.SULTRA_ADMIN, People.DISHUB_KENDARI, People.REPORTER})
    void other_roles_are_turned_away(String person) {
        given().auth().oauth2(Tokens.of(person)).get(DELIVERIES).then().statusCode(403);
    }

    @Test
    void an_unknown_state_is_refused_with_its_field() {
        given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).header("Accept-Language", "en")
                .queryParam("state", "lost").get(DELIVERIES)
                .then().statusCode(400).contentType("application/problem+json")
                .body("errors[0].field", equalTo("state"))
                .body("errors[0].message", equalTo("This choice is not in the list."));
    }

    @Test
    void nothing_can_be_changed_by_the_api() {
        given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).post(DELIVERIES).then().statusCode(405);
    }
}
