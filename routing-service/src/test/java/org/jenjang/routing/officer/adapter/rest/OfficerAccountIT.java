package org.jenjang.routing.officer.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import org.jenjang.local.OidcAddress;
import org.jenjang.local.ServerException;
import org.jenjang.local.Servers;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.KeycloakGate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Officers whose accounts the real Keycloak keeps. */
@QuarkusTest
class OfficerAccountIT {

    private static final String OFFICERS = "/api/officers";
    private static final String UNIT = "pemda:74.71/dinsos";

    @BeforeEach
    void today_has_hours_left() {
        TrainingTime.awayFromMidnight(ZoneId.of("Asia/Makassar"));
    }

    @Test
    void people_who_have_accounts_are_in_the_register() {
        await().untilAsserted(() -> list(People.KENDARI_ADMIN, "").statusCode(200)
                .body("findAll { it.email == 'dishub-kendari@jenjang.example' }.unit", contains("pemda:74.71/dishub"))
                .body("findAll { it.email == 'kepala-kendari@jenjang.example' }.role", contains("HEAD")));
    }

    @Test
    void an_officer_who_is_appointed_signs_in_and_after_his_last_day_does_not() {
        String email = email();
        String id = appointed(email, UNIT);
        awaitAccount(id);
        await().untilAsserted(() -> assertThat(Servers.fromEnvironment().mail().messagesTo(email)).hasSize(1));

        String password = firstPassword(id, email);
        JsonObject claims = claims(email, password);
        assertThat(claims.getString("institution")).isEqualTo("pemda:74.71");
        assertThat(claims.getString("unit")).isEqualTo(UNIT);
        assertThat(claims.getString("tier")).isEqualTo("DISTRICT");
        assertThat(claims.getString("region")).isEqualTo("74.71");
        assertThat(claims.getJsonArray("groups")).contains("LIAISON_OFFICER");
        assertThat(claims.containsKey("delegated_units")).isFalse();

        leave(id, today()).statusCode(200);
        claims(email, password);
        TrainingTime.forward(Duration.ofDays(1));
        await().untilAsserted(() -> assertThatThrownBy(() -> Servers.fromEnvironment().oidc().token(email, password))
                .isInstanceOf(ServerException.class).hasMessageContaining("disabled"));
    }

    @Test
    void a_delegate_works_for_the_other_unit_during_these_days_and_no_longer() {
        String away = appointed(email(), UNIT);
        String email = email();
        String delegate = appointed(email, "pemda:74.71/disdik");
        awaitAccount(delegate);
        String password = firstPassword(delegate, email);
        LocalDate from = today().plusDays(2);
        post(OFFICERS + "/" + away + "/delegations", People.KENDARI_ADMIN,
                Map.of("delegate", delegate, "from", from.toString(), "to", from.plusDays(1).toString())).statusCode(201);
        assertThat(claims(email, password).containsKey("delegated_units")).isFalse();

        TrainingTime.forward(Duration.ofDays(2));
        await().untilAsserted(() -> assertThat(claims(email, password).getJsonArray("delegated_units", new JsonArray()))
                .containsExactly(UNIT));
        TrainingTime.forward(Duration.ofDays(2));
        await().untilAsserted(() -> assertThat(claims(email, password).containsKey("delegated_units")).isFalse());
    }

    @Test
    void the_address_of_somebody_else_is_not_taken_over() {
        String id = appointed("warga@jenjang.example", UNIT);
        await().untilAsserted(() -> one(id).body("waiting", equalTo("EMAIL_TAKEN")).body("account", equalTo(false)));
        assertThat(claims("warga", OidcAddress.DEMO_PASSWORD).containsKey("institution")).isFalse();
        post(OFFICERS + "/" + id + "/password", People.KENDARI_ADMIN, Map.of()).statusCode(409).body("refusal", equalTo("NO_ACCOUNT"));
    }

    @Test
    void while_the_identity_provider_is_away_the_change_is_kept_and_carried_out_when_it_is_back() {
        KeycloakGate.shut();
        try {
            String id = appointed(email(), UNIT);
            await().untilAsserted(() -> one(id).body("waiting", equalTo("AWAY")).body("account", equalTo(false)));
            KeycloakGate.open();
            awaitAccount(id);
        } finally {
            KeycloakGate.open();
        }
    }

    @Test
    void an_account_that_somebody_deleted_is_made_anew() {
        String email = email();
        String id = appointed(email, UNIT);
        awaitAccount(id);
        KeycloakConsole.delete(email);

        post(OFFICERS + "/" + id + "/password", People.KENDARI_ADMIN, Map.of()).statusCode(409).body("refusal", equalTo("ACCOUNT_GONE"));
        await().untilAsserted(() -> assertThat(Servers.fromEnvironment().mail().messagesTo(email)).hasSize(2));
        awaitAccount(id);
        assertThat(claims(email, firstPassword(id, email)).getString("unit")).isEqualTo(UNIT);
    }

    @Test
    void the_account_of_somebody_who_has_left_is_not_missed() {
        String email = email();
        String id = appointed(email, UNIT);
        awaitAccount(id);
        leave(id, today()).statusCode(200);
        awaitAccount(id);
        KeycloakConsole.delete(email);
        TrainingTime.forward(Duration.ofDays(1));
        await().untilAsserted(() -> one(id).body("waiting", equalTo(null)));
        assertThat(KeycloakConsole.has(email)).isFalse();
    }

    @Test
    void a_stranger_who_was_invited_by_a_wrong_address_gets_nowhere_once_it_is_right() {
        String wrong = email();
        String right = email();
        String id = appointed(wrong, UNIT);
        awaitAccount(id);
        String strangers = firstPassword(id, wrong);
        claims(wrong, strangers);

        post(OFFICERS + "/" + id + "/correction", People.KENDARI_ADMIN, Map.of("name", "Siti Aminah", "email", right, "decree", "SK 13"))
                .statusCode(200);
        await().untilAsserted(() -> assertThat(Servers.fromEnvironment().mail().messagesTo(right)).hasSize(1));
        awaitAccount(id);
        one(id).body("email", equalTo(right)).body("decree", equalTo("SK 13"));
        assertThat(KeycloakConsole.has(wrong)).isFalse();
        // The name of the account stays; one attempt only, or Keycloak locks it for a minute.
        assertThatThrownBy(() -> Servers.fromEnvironment().oidc().token(wrong, strangers)).isInstanceOf(ServerException.class)
                .hasMessageContaining("Invalid user credentials");
        assertThat(claims(right, firstPassword(id, right)).getString("unit")).isEqualTo(UNIT);
    }

    @Test
    void a_last_day_that_was_wrong_is_taken_back_and_the_account_stays_open() {
        String email = email();
        String id = appointed(email, UNIT);
        awaitAccount(id);
        String password = firstPassword(id, email);
        leave(id, today()).statusCode(200);
        post(OFFICERS + "/" + id + "/correction/staying", People.SULTRA_ADMIN, Map.of()).statusCode(404);
        post(OFFICERS + "/" + id + "/correction/staying", People.KENDARI_ADMIN, Map.of()).statusCode(200).body("until", equalTo(null));
        TrainingTime.forward(Duration.ofDays(1));
        awaitAccount(id);
        claims(email, password);
        post(OFFICERS + "/" + id + "/correction/staying", People.KENDARI_ADMIN, Map.of()).statusCode(409)
                .body("refusal", equalTo("NO_LAST_DAY"));
    }

    @Test
    void who_signs_in_is_noted() {
        String email = email();
        String id = appointed(email, UNIT);
        awaitAccount(id);
        firstPassword(id, email);
        await().untilAsserted(() -> one(id).body("lastSignIn", notNullValue()));
    }

    private String appointed(String email, String unit) {
        return post(OFFICERS, People.KENDARI_ADMIN, Map.of("name", "Siti Aminah, S.Sos.", "email", email, "role",
                "LIAISON_OFFICER", "unit", unit, "decree", "SK 12/2026")).statusCode(201).extract().path("id");
    }

    private static String firstPassword(String id, String email) {
        String once = post(OFFICERS + "/" + id + "/password", People.KENDARI_ADMIN, Map.of()).statusCode(200)
                .extract().path("password");
        String chosen = "rahasia-" + Ids.next();
        FirstSignIn.of(email, once).choosing(chosen);
        return chosen;
    }

    private static ValidatableResponse leave(String id, LocalDate until) {
        return post(OFFICERS + "/" + id + "/leaving", People.KENDARI_ADMIN,
                Map.of("until", until.toString(), "newcomer", Map.of("name", "Budi Baru", "email", email())));
    }

    private static void awaitAccount(String id) {
        await().untilAsserted(() -> one(id).body("waiting", equalTo(null)).body("account", equalTo(true)));
    }

    private static ValidatableResponse one(String id) {
        return given().auth().oauth2(Tokens.of(People.KENDARI_ADMIN)).get(OFFICERS + "/" + id).then().statusCode(200);
    }

    static JsonObject claims(String email, String password) {
        String token = Tokens.fresh(email, password);
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1])));
    }

    private static String email() {
        return "siti." + Ids.next() + "@jenjang.example";
    }

    static ValidatableResponse list(String person, String institution) {
        return given().auth().oauth2(Tokens.of(person)).queryParam("institution", institution).get(OFFICERS).then();
    }

    static ValidatableResponse post(String path, String person, Map<String, ?> body) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(TrainingTime.now(), ZoneId.of("Asia/Makassar"));
    }
}
