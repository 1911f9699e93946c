package org.jenjang.reporting.directory.adapter.kafka;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.event.CategoryRecorded;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.contracts.event.RegionRecorded;
import org.jenjang.contracts.event.Sources;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.reporting.support.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reports are counted in the provinces that routing has told of, under the names that it told last. */
@QuarkusTest
class CodeListIT {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final KafkaProbe kafka = new KafkaProbe();

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void a_province_that_was_founded_is_counted_by_its_name_and_an_older_edition_that_comes_late_changes_nothing() {
        Instant told = TrainingTime.now();
        tell(region("87", "Provinsi Bolaang Mongondow Raya", null), told);
        tell(region("87.01", "Kabupaten Lolak", "87"), told);
        kafka.awaitHeard(Topics.INSTITUTIONS);
        file("87.01");
        await().untilAsserted(() -> named("87", "Provinsi Bolaang Mongondow Raya"));
        given().get("/").then().statusCode(200).body(containsString("Provinsi Bolaang Mongondow Raya"));

        tell(region("87", "Provinsi Rancangan", null), told.minusSeconds(60));
        tell(region("87.01", "Kabupaten Lolak", "71"), told.minusSeconds(60));
        kafka.awaitHeard(Topics.INSTITUTIONS);
        int before = given().get("/api/overview").path("all.reports");
        file("87.01");
        await().untilAsserted(() ->
                assertThat(given().get("/api/overview").<Integer>path("all.reports")).isGreaterThan(before));
        named("87", "Provinsi Bolaang Mongondow Raya");
    }

    @Test
    void a_record_that_cannot_be_read_stops_nothing() {
        put(RegionRecorded.class, "88.01", "{}");
        put(CategoryRecorded.class, "komet", "no entry at all");
        put(InstitutionRecorded.class, "pemda:88.01", "{\"code\":\"pemda:88.01\"}");
        tell(region("88", "Provinsi Luwu Raya", null), TrainingTime.now());
        tell(region("88.02", "Kabupaten Walenrang", "88"), TrainingTime.now());
        kafka.awaitHeard(Topics.INSTITUTIONS);

        file("88.02");
        story("88.01").disposedTo(Holder.institution("pemda:88.01", Tier.DISTRICT), 40, 100).told()
                .forEach(one -> one.tell(kafka));

        await().untilAsserted(() -> named("88", "Provinsi Luwu Raya"));
        await().untilAsserted(() -> given().get("/api/institutions").then().statusCode(200)
                .body("find { it.institution.code == 'pemda:88.01' }.institution.name", equalTo("pemda:88.01")));
        given().get("/").then().statusCode(200);
        given().get("/instansi").then().statusCode(200).body(containsString("pemda:88.01"));
    }

    @Test
    void a_province_whose_newest_record_cannot_be_read_is_called_by_its_code() {
        tell(region("89", "Provinsi Madura", null), TrainingTime.now());
        kafka.awaitHeard(Topics.INSTITUTIONS);
        file("89");
        await().untilAsserted(() -> named("89", "Provinsi Madura"));

        put(RegionRecorded.class, "89", "{}");

        await().untilAsserted(() -> named("89", "89"));
        given().get("/").then().statusCode(200);
    }

    private static ValidatableResponse named(String province, String name) {
        return given().get("/api/overview").then().statusCode(200)
                .body("provinces.rows.find { it.province == '" + province + "' }.name", equalTo(name));
    }

    private void file(String region) {
        story(region).told().forEach(one -> one.tell(kafka));
    }

    private static Story story(String region) {
        return Story.of("place-" + Ids.next(), Classification.COMPLAINT, region, TrainingTime.now());
    }

    private static RegionRecorded region(String code, String name, String province) {
        return RegionRecorded.of(new Region(code, name, province == null ? Region.PROVINCE : "REGENCY", province,
                ZoneId.of("Asia/Makassar"), FIRST, null, null, List.of(), "TEST"));
    }

    private void tell(RegionRecorded entry, Instant at) {
        put(RegionRecorded.class, entry.code(), EventCodec.write(entry), at);
    }

    private void put(Class<? extends Record> type, String code, String payload) {
        put(type, code, payload, TrainingTime.now());
    }

    private void put(Class<? extends Record> type, String code, String payload, Instant at) {
        kafka.tell(Sources.ROUTING, new OutgoingEvent(Ids.next(), Topics.INSTITUTIONS, EventCodec.typeOf(type), code, 0, at,
                payload, Map.of()));
    }
}
