package org.jenjang.response.handling.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.jenjang.response.handling.domain.HandlingFixture.UNIT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jenjang.local.OidcAddress;
import org.jenjang.local.Servers;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.response.Desk;
import org.jenjang.response.Voices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An officer of another unit of the city, whom the real Keycloak lets stand in for the unit that has to answer. */
@QuarkusTest
class StandInIT {

    private static final String DELEGATE = "petugas.pemda-74-71-disdik";
    private static final String USERS = "/auth/admin/realms/jenjang/users";

    private final Voices voices = new Voices();
    private final OidcAddress keycloak = Servers.fromEnvironment().oidc();

    @AfterEach
    void close() {
        standInFor(List.of());
        voices.close();
    }

    @Test
    void who_stands_in_sees_and_works_the_cases_of_the_other_unit_until_it_ends() {
        String complaint = voices.assigned(UNIT);
        standInFor(List.of("pemda:74.71/dishub"));
        new Desk(People.DISHUB_KENDARI).awaiting(complaint, "RECEIVED");

        asking().get("/api/cases/" + complaint).then().statusCode(200).body("allowed", hasItem("START"));
        asking().get("/api/cases").then().statusCode(200).body("total", greaterThanOrEqualTo(1));
        asking().contentType(ContentType.JSON).body(Map.of("plan", "Kami periksa kabelnya besok pagi"))
                .post("/api/cases/" + complaint + "/start").then().statusCode(200);

        standInFor(List.of());
        asking().get("/api/cases/" + complaint).then().statusCode(404);
        asking().get("/api/cases").then().statusCode(200).body("cases.id", not(hasItem(complaint)));
    }

    @Test
    void a_unit_of_another_institution_is_never_opened_by_it() {
        String complaint = voices.assigned(UNIT);
        standInFor(List.of("pemda:74.72/dishub", "pemda:74/dishub"));
        new Desk(People.DISHUB_KENDARI).awaiting(complaint, "RECEIVED");
        asking().get("/api/cases/" + complaint).then().statusCode(404);
    }

    private RequestSpecification asking() {
        return given().auth().oauth2(Tokens.fresh(DELEGATE)).accept(ContentType.JSON);
    }

    private void standInFor(List<String> units) {
        Map<String, Object> person = admin().queryParam("username", DELEGATE).queryParam("exact", true)
                .get(keycloak.address() + USERS).jsonPath().getMap("[0]");
        @SuppressWarnings("unchecked")
        Map<String, Object> attributes = new HashMap<>((Map<String, Object>) person.get("attributes"));
        attributes.put("delegated_unit", units);
        person.put("attributes", attributes);
        assertThat(admin().contentType(ContentType.JSON).body(person).put(keycloak.address() + USERS + "/" + person.get("id"))
                .statusCode()).isEqualTo(204);
    }

    private RequestSpecification admin() {
        return given().basePath("").auth().oauth2(keycloak.routingToken());
    }
}
