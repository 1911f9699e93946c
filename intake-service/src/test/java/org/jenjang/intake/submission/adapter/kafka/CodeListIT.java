package org.jenjang.intake.submission.adapter.kafka;

import static org.hamcrest.Matchers.hasItem;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.event.CategoryRecorded;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.RegionRecorded;
import org.jenjang.contracts.event.Sources;
import org.jenjang.contracts.event.Topics;
import org.jenjang.intake.Reports;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.TrainingTime;
import org.junit.jupiter.api.Test;

/** What may be chosen in a filing is what routing has told last. */
@QuarkusTest
class CodeListIT {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 6, 30);

    @Test
    void a_category_that_was_loaded_can_be_chosen_within_seconds_and_one_that_ended_cannot() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            Reports.file(Reports.with("category", "antariksa")).statusCode(400);

            tell(kafka, category("antariksa", null, null));
            await().untilAsserted(() -> Reports.file(Reports.with("category", "antariksa")).statusCode(201));

            tell(kafka, category("antariksa", LONG_AGO, null));
            await().untilAsserted(() -> Reports.file(Reports.with("category", "antariksa")).statusCode(400)
                    .body("errors.field", hasItem("category")));
            Reports.file(Reports.with("category", "pupr.jalan")).statusCode(201);
        }
    }

    @Test
    void a_category_of_one_institution_is_not_for_citizens() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            tell(kafka, category("pupr.jalan.lubang", null, "pemda:74.71"));
            kafka.awaitHeard(Topics.INSTITUTIONS);

            Reports.file(Reports.with("category", "pupr.jalan.lubang")).statusCode(400).body("errors.field", hasItem("category"));
        }
    }

    @Test
    void a_region_that_was_founded_can_be_named_and_one_that_ended_cannot() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            tell(kafka, region("74.99", null));
            await().untilAsserted(() -> Reports.file(Reports.with("region", "74.99")).statusCode(201));

            tell(kafka, region("74.99", LONG_AGO));
            await().untilAsserted(() -> Reports.file(Reports.with("region", "74.99")).statusCode(400)
                    .body("errors.field", hasItem("region")));
        }
    }

    @Test
    void an_older_edition_that_comes_late_changes_nothing_and_a_record_that_cannot_be_read_stops_nothing() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            tell(kafka, category("satelit", LONG_AGO, null));
            put(kafka, CategoryRecorded.class, "satelit", EventCodec.write(category("satelit", null, null)),
                    TrainingTime.now().minusSeconds(60));
            put(kafka, CategoryRecorded.class, "komet", "no entry at all", TrainingTime.now());
            put(kafka, RegionRecorded.class, "74.98", "{}", TrainingTime.now());
            tell(kafka, category("roket", null, null));
            kafka.awaitHeard(Topics.INSTITUTIONS);

            Reports.file(Reports.with("category", "satelit")).statusCode(400).body("errors.field", hasItem("category"));
            Reports.file(Reports.with("category", "komet")).statusCode(400).body("errors.field", hasItem("category"));
            Reports.file(Reports.with("region", "74.98")).statusCode(400).body("errors.field", hasItem("region"));
            Reports.file(Reports.with("category", "roket")).statusCode(201);
        }
    }

    private static CategoryRecorded category(String code, LocalDate last, String institution) {
        int dot = code.lastIndexOf('.');
        return CategoryRecorded.of(new Category(code, dot < 0 ? null : code.substring(0, dot), "Nama", "Name", FIRST, last, false,
                null, institution, "TEST"));
    }

    private static RegionRecorded region(String code, LocalDate last) {
        return RegionRecorded.of(new Region(code, "Kabupaten Baru", "REGENCY", code.substring(0, 2), ZoneId.of("Asia/Makassar"),
                FIRST, last, null, List.of(), "TEST"));
    }

    private static void tell(KafkaProbe kafka, CategoryRecorded category) {
        tell(kafka, category, category.code());
    }

    private static void tell(KafkaProbe kafka, RegionRecorded region) {
        tell(kafka, region, region.code());
    }

    private static void tell(KafkaProbe kafka, Record entry, String code) {
        put(kafka, entry.getClass(), code, EventCodec.write(entry), TrainingTime.now());
    }

    private static void put(KafkaProbe kafka, Class<? extends Record> type, String code, String payload, Instant at) {
        kafka.tell(Sources.ROUTING, new OutgoingEvent(Ids.next(), Topics.INSTITUTIONS, EventCodec.typeOf(type), code, 0, at,
                payload, Map.of()));
    }
}
