package org.jenjang.reporting.rebuild;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jenjang.contracts.event.Sources;
import org.jenjang.contracts.event.Topics;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.reporting.support.FactDump;
import org.jenjang.reporting.support.RandomStory;
import org.jenjang.reporting.support.Story;
import org.jenjang.reporting.support.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RebuildIT {

    private static final String REBUILD = "/api/rebuild";
    /** More than three times what Kafka's consumer gives at once. */
    private static final int MANY = 1_700;
    private static final Instant START = Instant.parse("2026-11-02T01:00:00Z");

    private final KafkaProbe kafka = new KafkaProbe();

    @Inject
    FactDump facts;

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void a_rebuild_gives_exactly_the_same_facts_and_figures_while_new_events_come_in() {
        // Given
        String before = "before-" + Ids.next() + "-";
        List<Told> told = tell(before);
        await().until(() -> facts.applied(before) == told.size());
        List<String> heard = facts.of(before);
        rebuild();
        Map<String, Object> figures = figures();

        // When
        String during = "during-" + Ids.next() + "-";
        request();
        List<Told> toldMeanwhile = tell(during);
        awaitEnd();

        // Then
        assertThat(facts.of(before)).hasSize(15).isEqualTo(heard);
        await().until(() -> facts.applied(during) == toldMeanwhile.size());
        assertThat(facts.of(during)).isEqualTo(heard);

        // And
        rebuild();
        Map<String, Object> withMore = figures();
        rebuild();
        assertThat(figures()).isEqualTo(withMore).isNotEqualTo(figures);
    }

    @Test
    void more_than_one_batch_is_heard_whole_and_read_whole_again_by_a_rebuild_which_says_how_much_that_was() {
        // Given
        String many = "many-" + Ids.next() + "-";
        kafka.tell(Sources.INTAKE, IntStream.range(0, MANY).mapToObj(n -> filed(many + n).outgoing()).toList());
        await().until(() -> facts.applied(many) == MANY);

        // When
        rebuild();

        // Then
        assertThat(facts.applied(many)).isEqualTo(MANY);
        given().auth().oauth2(Tokens.of(People.AUDITOR)).get(REBUILD).then().body("records", equalTo(everythingTold()));
    }

    @Test
    void nobody_without_a_token_may_ask() {
        given().contentType(ContentType.JSON).post(REBUILD).then().statusCode(401);
        given().get(REBUILD).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {People.SULTRA_ADMIN, People.DISHUB_KENDARI, People.REPORTER, People.AUDITOR})
    void only_the_national_desk_may_ask(String person) {
        given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON).post(REBUILD).then().statusCode(403);
    }

    @Test
    void a_body_of_another_kind_is_refused() {
        given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).contentType(ContentType.TEXT).body("now").post(REBUILD)
                .then().statusCode(415);
    }

    private static Told filed(String complaint) {
        return Story.complaint(complaint, START).told().getFirst();
    }

    private int everythingTold() {
        return kafka.heard(Stream.concat(Topics.complaints().stream(), Stream.of(Topics.INSTITUTIONS)).toArray(String[]::new))
                .size();
    }

    private List<Told> tell(String prefix) {
        List<Told> told = IntStream.range(0, 15).mapToObj(n -> RandomStory.of(prefix + (10 + n), 100 + n, START))
                .flatMap(story -> story.told().stream()).toList();
        told.forEach(event -> event.tell(kafka));
        return told;
    }

    private static void rebuild() {
        request();
        awaitEnd();
    }

    private static void request() {
        given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).contentType(ContentType.JSON).post(REBUILD)
                .then().statusCode(202);
    }

    private static void awaitEnd() {
        await().untilAsserted(() -> given().auth().oauth2(Tokens.of(People.AUDITOR))
                .get(REBUILD).then().statusCode(200).body("finishedAt", notNullValue()));
    }

    /** All figures but the ages, which grow by themselves. */
    private static Map<String, Object> figures() {
        JsonPath overview = given().get("/api/overview").then().statusCode(200).extract().jsonPath();
        Map<String, Object> all = overview.getMap("all");
        all.remove("backlog");
        return Map.of("all", all, "states", overview.getList("states"), "provinces", overview.getMap("provinces"));
    }
}
