package org.jenjang.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jenjang.platform.event.Sql;
import org.junit.jupiter.api.Test;

/** A command that is sent twice is carried out once. */
@QuarkusTest
class IdempotencyIT {

    @Inject Sql sql;

    @Test
    void the_same_key_and_body_get_the_same_answer_and_one_effect() {
        String key = UUID.randomUUID().toString();

        String first = send(key, key).statusCode(200).extract().asString();
        String second = send(key, key).statusCode(200).extract().asString();

        assertThat(second).isEqualTo(first);
        assertThat(notes(key)).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused_and_stores_nothing() {
        String key = UUID.randomUUID().toString();
        send(key, key).statusCode(200);

        send(key, "another " + key).statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key")).body("errors[0].code", equalTo("key-reused"));

        assertThat(notes("another " + key)).isZero();
    }

    @Test
    void a_malformed_key_is_refused() {
        send("with space", "malformed").statusCode(400).body("errors[0].code", equalTo("key-malformed"));
        send("k".repeat(101), "malformed").statusCode(400).body("errors[0].code", equalTo("key-malformed"));
        assertThat(notes("malformed")).isZero();
    }

    @Test
    void twenty_at_once_have_one_effect_and_one_answer() throws Exception {
        String key = UUID.randomUUID().toString();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                answers.add(threads.submit(() -> send(key, key).statusCode(200).extract().asString()));
            }
            String first = answers.getFirst().get();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
        assertThat(notes(key)).isEqualTo(1);
    }

    @Test
    void without_a_key_every_sending_counts() {
        String words = UUID.randomUUID().toString();
        given().contentType(ContentType.JSON).body("{\"words\":\"" + words + "\"}").post("/api/probe/notes-once");
        given().contentType(ContentType.JSON).body("{\"words\":\"" + words + "\"}").post("/api/probe/notes-once");
        assertThat(notes(words)).isEqualTo(2);
    }

    private long notes(String words) {
        return sql.number("select count(*) from note where words = $1", words);
    }

    private static ValidatableResponse send(String key, String words) {
        return given().header("Idempotency-Key", key).contentType(ContentType.JSON).body("{\"words\":\"" + words + "\"}")
                .post("/api/probe/notes-once").then();
    }
}
