package org.jenjang.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** What every service answers when something is not as it should be. */
@QuarkusTest
class EdgeIT {

    @TestHTTPResource URI address;

    @Test
    void an_open_endpoint_needs_nobody() {
        given().get("/api/probe/open").then().statusCode(200).body(equalTo("terbuka"));
    }

    @Test
    void without_a_token_the_api_answers_401_in_indonesian() {
        problem(given().get("/api/probe/guarded").then(), 401, "unauthorized")
                .header("WWW-Authenticate", equalTo("Bearer")).body("title", equalTo("Perlu masuk"));
    }

    @Test
    void a_token_that_is_none_answers_401() {
        problem(given().auth().oauth2("not.a.token").get("/api/probe/guarded").then(), 401, "unauthorized");
    }

    @Test
    void the_wrong_role_answers_403_in_the_language_asked_for() {
        problem(as(People.REPORTER).header("Accept-Language", "en").get("/api/probe/guarded").then(), 403, "forbidden")
                .body("title", equalTo("Your account may not do this"));
    }

    @Test
    void the_right_role_enters() {
        as(People.NATIONAL_ADMIN).get("/api/probe/guarded").then().statusCode(200);
    }

    @Test
    void a_method_that_names_nobody_is_closed() {
        problem(as(People.NATIONAL_ADMIN).get("/api/probe/forgotten").then(), 403, "forbidden");
    }

    @Test
    void what_is_not_there_answers_404() {
        problem(given().get("/api/probe/absent").then(), 404, "not-found");
        problem(given().get("/api/probe/no-such-path").then(), 404, "not-found");
        problem(given().get("/api/nothing/at/all").then(), 404, "not-found");
    }

    @Test
    void a_refusal_answers_409_with_its_name() {
        problem(given().contentType(ContentType.JSON).post("/api/probe/refused").then(), 409, "not-today").body("refusal", equalTo("NOT_TODAY"));
    }

    @Test
    void another_method_or_another_form_of_body_is_refused_in_words() {
        problem(given().delete("/api/probe/open").then(), 405, "not-understood");
        problem(given().contentType("text/plain").body("words").post("/api/probe/notes").then(), 415, "not-understood");
    }

    @Test
    void broken_json_an_unknown_field_and_a_wrong_type_are_named() {
        problem(send("{\"words\":"), 400, "not-json");
        problem(send("{\"words\":\"a\",\"colour\":\"red\"}"), 400, "invalid-input")
                .body("errors[0].field", equalTo("colour")).body("errors[0].code", equalTo("unknown"));
        problem(send("{\"words\":[]}"), 400, "invalid-input").body("errors[0].field", equalTo("words"));
    }

    @Test
    void the_largest_body_passes_and_one_byte_more_is_refused() {
        String frame = "{\"words\":\"\"}";
        int room = 256 * 1024 - frame.length();
        send("{\"words\":\"" + "a".repeat(room) + "\"}").statusCode(200);
        problem(send("{\"words\":\"" + "a".repeat(room + 1) + "\"}"), 413, "too-large");
    }

    @Test
    void a_body_of_unannounced_length_is_refused_too() throws Exception {
        byte[] large = ("{\"words\":\"" + "a".repeat(300 * 1024) + "\"}").getBytes(StandardCharsets.US_ASCII);
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(address + "api/probe/notes"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                    .build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void a_fault_of_ours_has_a_number_and_tells_nothing_else() {
        problem(given().get("/api/probe/broken").then(), 500, "fault")
                .body("incident", matchesPattern("[0-9a-f]{12}")).body(not(containsString("foresaw")));
        given().accept(ContentType.HTML).get("/probe/broken").then()
                .statusCode(500).contentType(ContentType.HTML).body(not(containsString("foresaw")));
    }

    @Test
    void a_browser_gets_pages_for_errors() {
        given().accept(ContentType.HTML).get("/no-such-page").then()
                .statusCode(404).contentType(ContentType.HTML).body(containsString("<html"));
    }

    @Test
    void the_page_of_a_wrong_input_names_what_is_wrong() {
        given().accept(ContentType.HTML).get("/probe/wrong").then().statusCode(400).contentType(ContentType.HTML)
                .body(containsString("<li>Kata pencarian: Terlalu panjang: maksimal 100 karakter.</li>"));
        given().accept(ContentType.HTML).header("Accept-Language", "en").get("/probe/wrong").then().statusCode(400)
                .body(containsString("<li>Search words: Too long: at most 100 characters.</li>"));
    }

    @Test
    void a_protected_page_sends_to_sign_in_and_an_open_one_does_not() {
        given().redirects().follow(false).get("/probe/guarded").then()
                .statusCode(302).header("Location", containsString("/auth/realms/jenjang/protocol/openid-connect/auth"));
        given().redirects().follow(false).get("/probe/open").then().statusCode(200);
    }

    @Test
    void a_form_needs_its_token_and_json_does_not() {
        var page = given().get("/probe/open").then().statusCode(200).extract();
        String token = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");

        given().contentType(ContentType.URLENC).formParam("words", "a").post("/probe/open").then().statusCode(400);
        given().cookies(page.cookies()).contentType(ContentType.URLENC).formParam("csrf-token", token)
                .formParam("words", "a").post("/probe/open").then().statusCode(200);
        send("{\"words\":\"a\"}").statusCode(200);
    }

    @Test
    void every_answer_carries_the_security_headers() {
        given().get("/probe/open").then()
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", notNullValue());
    }

    private static RequestSpecification as(String username) {
        return given().auth().oauth2(Tokens.of(username));
    }

    private static ValidatableResponse send(String json) {
        return given().contentType(ContentType.JSON).body(json).post("/api/probe/notes").then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("urn:jenjang:problem:" + type)).body("detail", notNullValue());
    }
}
