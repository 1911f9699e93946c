package org.jenjang.response.handling.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jenjang.response.handling.domain.HandlingFixture.NOW;
import static org.jenjang.response.handling.domain.HandlingFixture.UNIT;

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
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.contracts.event.RegionRecorded;
import org.jenjang.contracts.event.Sources;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.response.Desk;
import org.jenjang.response.SignedIn;
import org.jenjang.response.Voices;
import org.jenjang.response.handling.domain.HandlingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The desk names regions and categories as routing has told them last. */
@QuarkusTest
class CodeListIT {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final Voices voices = new Voices();
    private final KafkaProbe kafka = new KafkaProbe();
    private final Desk dishub = new Desk(People.DISHUB_KENDARI);

    @AfterEach
    void close() {
        kafka.close();
        voices.close();
    }

    @Test
    void a_region_and_a_category_that_were_told_are_named_and_an_older_edition_that_comes_late_changes_nothing() {
        voices.register();
        String page = laporan(caseOf("antariksa", "74.98"));
        assertThat(read(page)).doesNotContain("Kabupaten Konawe Tengah", "Benda antariksa");

        Instant told = TrainingTime.now();
        tell(region("74.98", "Kabupaten Konawe Tengah"), "74.98", told);
        tell(category("antariksa", "Benda antariksa", false), "antariksa", told);
        kafka.awaitHeard(Topics.INSTITUTIONS);
        assertThat(read(page)).contains("Kabupaten Konawe Tengah", "Benda antariksa");

        tell(region("74.98", "Kabupaten Rancangan"), "74.98", told.minusSeconds(60));
        tell(category("antariksa", "Benda langit", false), "antariksa", told.minusSeconds(60));
        kafka.awaitHeard(Topics.INSTITUTIONS);
        assertThat(read(page)).contains("Kabupaten Konawe Tengah", "Benda antariksa")
                .doesNotContain("Kabupaten Rancangan", "Benda langit");
    }

    @Test
    void a_category_that_now_wants_a_proof_lets_no_answer_out_without_one() {
        tell(category("meteor", "Meteor", false), "meteor", TrainingTime.now());
        kafka.awaitHeard(Topics.INSTITUTIONS);
        answerWithoutProof(caseOf("meteor", null)).statusCode(200);

        tell(category("meteor", "Meteor", true), "meteor", TrainingTime.now());
        kafka.awaitHeard(Topics.INSTITUTIONS);
        answerWithoutProof(caseOf("meteor", null)).statusCode(409).body("refusal", equalTo("EVIDENCE_REQUIRED"));
    }

    @Test
    void a_record_that_cannot_be_read_stops_nothing() {
        put(RegionRecorded.class, "74.96", "{}");
        put(CategoryRecorded.class, "komet", "no entry at all");
        put(InstitutionRecorded.class, "pemda:74.96", "{\"code\":\"pemda:74.96\"}");
        tell(new RegionRecorded("74.95", "Kabupaten Tanpa Waktu", "REGENCY", "74", "Asia/Nowhere", FIRST, null, null, List.of(),
                "TEST"), "74.95", TrainingTime.now());
        tell(region("74.97", "Kabupaten Konawe Hulu"), "74.97", TrainingTime.now());
        tell(category("satelit", "Satelit jatuh", false), "satelit", TrainingTime.now());
        voices.register();
        kafka.awaitHeard(Topics.INSTITUTIONS);

        String complaint = caseOf("satelit", "74.97");
        assertThat(read(laporan(complaint))).contains("Kabupaten Konawe Hulu", "Satelit jatuh");
        dishub.open(complaint).body("unitName", equalTo("Dinas Perhubungan"));
        assertThat(read(laporan(caseOf("komet", "74.96")))).contains("Lampu jalan mati");
    }

    private String caseOf(String category, String region) {
        String complaint = voices.assigned(UNIT, new CaseFile(Voices.ticket(), "Lampu jalan mati", "Tujuh lampu mati.",
                Classification.COMPLAINT, false, category, region, null, null, Channel.WEB, false, false, NOW, List.of(), null));
        dishub.awaiting(complaint, "RECEIVED");
        return complaint;
    }

    private io.restassured.response.ValidatableResponse answerWithoutProof(String complaint) {
        return dishub.post(complaint, "answer", Map.of("text", HandlingFixture.goodAnswer(complaint)));
    }

    private static String laporan(String complaint) {
        return "/laporan/" + complaint;
    }

    private static String read(String page) {
        return SignedIn.as(People.DISHUB_KENDARI).open(page).then().statusCode(200).extract().asString();
    }

    private static RegionRecorded region(String code, String name) {
        return RegionRecorded.of(new Region(code, name, "REGENCY", "74", ZoneId.of("Asia/Makassar"), FIRST, null, null, List.of(),
                "TEST"));
    }

    private static CategoryRecorded category(String code, String name, boolean evidence) {
        return CategoryRecorded.of(new Category(code, null, name, name, FIRST, null, evidence, null, null, "TEST"));
    }

    private void tell(Record entry, String code, Instant at) {
        put(entry.getClass(), code, EventCodec.write(entry), at);
    }

    private void put(Class<? extends Record> type, String code, String payload) {
        put(type, code, payload, TrainingTime.now());
    }

    private void put(Class<? extends Record> type, String code, String payload, Instant at) {
        kafka.tell(Sources.ROUTING, new OutgoingEvent(Ids.next(), Topics.INSTITUTIONS, EventCodec.typeOf(type), code, 0, at,
                payload, Map.of()));
    }
}
