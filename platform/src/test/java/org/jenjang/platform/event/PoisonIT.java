package org.jenjang.platform.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes from Kafka in any order, twice, or as rubbish; and one event that cannot be applied. */
@QuarkusTest
class PoisonIT {

    private static final String SOURCE = "/elsewhere";
    private static final List<String> TOPICS =
            List.of("complaint.submitted", "complaint.disposed.district", "complaint.answered.district");

    @Inject Ledger ledger;
    @Inject Sql sql;

    private final KafkaProbe kafka = new KafkaProbe();

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void a_stream_that_comes_shuffled_over_three_topics_and_twice_is_applied_once_and_in_order() {
        Random random = new Random(7);
        List<String> subjects = subjects(30);
        List<OutgoingEvent> told = new ArrayList<>(subjects.stream().flatMap(subject -> LongStream.rangeClosed(1, 12)
                .mapToObj(n -> TestEvents.event(TOPICS.get(random.nextInt(3)), subject, n, "{}"))).toList());
        told.addAll(told.subList(0, 120));
        Collections.shuffle(told, random);

        kafka.tell(SOURCE, told);

        await().untilAsserted(() -> subjects.forEach(subject ->
                assertThat(sql.applied(subject)).isEqualTo(LongStream.rangeClosed(1, 12).boxed().toList())));
    }

    @Test
    void a_poison_event_stops_its_own_stream_alone_until_somebody_has_mended_the_cause() {
        List<String> subjects = subjects(40);
        String ill = subjects.get(17);
        ledger.poison("{\"ill\":true}");
        List<OutgoingEvent> told = LongStream.rangeClosed(1, 5).boxed().flatMap(n -> subjects.stream().map(subject ->
                TestEvents.event(TOPICS.getFirst(), subject, n, subject.equals(ill) && n == 3 ? "{\"ill\":true}" : "{}"))).toList();

        kafka.tell(SOURCE, told);

        await().untilAsserted(() -> subjects.stream()
                .filter(subject -> !subject.equals(ill))
                .forEach(subject -> assertThat(sql.applied(subject)).containsExactly(1L, 2L, 3L, 4L, 5L)));
        kafka.awaitHeard(TOPICS.getFirst());
        await().untilAsserted(() -> assertThat(waiting(ill)).isEqualTo(1));
        admin().get("/api/operations/quarantine").then().statusCode(200)
                .body("find { it.subject == '" + ill + "' }.failure", containsString("poison"));

        release(ill).then().statusCode(409).body("refusal", equalTo("CAUSE_REMAINS"));
        assertThat(waiting(ill)).isEqualTo(1);

        ledger.cure("{\"ill\":true}");
        release(ill).then().statusCode(204);
        assertThat(sql.applied(ill)).containsExactly(1L, 2L, 3L, 4L, 5L);
        kafka.tell(SOURCE, TestEvents.event(TOPICS.getFirst(), ill, 6, "{}"));
        await().untilAsserted(() -> assertThat(sql.applied(ill)).endsWith(6L));
        release(ill).then().statusCode(404);
    }

    @Test
    void operations_are_for_the_national_desk_alone() {
        given().get("/api/operations/quarantine").then().statusCode(401);
        given().auth().oauth2(Tokens.of(People.KENDARI_ADMIN)).get("/api/operations/quarantine").then().statusCode(403);
        given().auth().oauth2(Tokens.of(People.KENDARI_ADMIN)).contentType(ContentType.JSON)
                .body(Map.of("source", "a", "subject", "b")).post("/api/operations/quarantine/release").then().statusCode(403);
        given().redirects().follow(false).get("/operasi").then().statusCode(302);
    }

    @Test
    void a_record_that_is_no_event_is_written_down_and_stops_nothing() {
        String subject = UUID.randomUUID().toString();
        long before = sql.number("select count(*) from inbox_rejected");

        kafka.put(TOPICS.getFirst(), subject, "no event at all");
        kafka.put(TOPICS.getFirst(), subject, null);
        kafka.tell(SOURCE, TestEvents.event(TOPICS.getFirst(), subject, 1, "{\"nul\":\"\u0000\"}"));
        kafka.tell(SOURCE, TestEvents.event(TOPICS.getFirst(), subject, 1, "{\"nul\":\"\\u0000\"}"));

        await().untilAsserted(() -> assertThat(sql.applied(subject)).containsExactly(1L));
        assertThat(sql.number("select count(*) from inbox_rejected")).isEqualTo(before + 3);
    }

    private long waiting(String subject) {
        return sql.number("select count(*) from inbox_stream where subject = $1 and quarantined_at is not null", subject);
    }

    private static List<String> subjects(int count) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(count).toList();
    }

    private static io.restassured.response.Response release(String subject) {
        return admin().contentType(ContentType.JSON).body(Map.of("source", SOURCE, "subject", subject))
                .post("/api/operations/quarantine/release");
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN));
    }
}
