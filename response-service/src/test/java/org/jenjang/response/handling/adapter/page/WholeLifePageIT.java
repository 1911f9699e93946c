package org.jenjang.response.handling.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jenjang.platform.testkit.Patience.await;
import static org.jenjang.response.handling.domain.HandlingFixture.OTHER_UNIT;
import static org.jenjang.response.handling.domain.HandlingFixture.UNIT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.response.Desk;
import org.jenjang.response.SignedIn;
import org.jenjang.response.Voices;
import org.jenjang.response.handling.domain.HandlingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WholeLifePageIT {

    private static final Holder INSPECTORATE = new Holder("pemda:74.71", "pemda:74.71/inspektorat", Tier.DISTRICT);
    private static final Map<String, String> PLAN = Map.of("plan", "Kami periksa kabelnya besok pagi");

    private final Voices voices = new Voices();
    private final Desk dishub = new Desk(People.DISHUB_KENDARI);
    private final Desk inspectorate = new Desk(People.KENDARI_INSPECTORATE);

    @BeforeEach
    void register() {
        TrainingTime.awayFromMidnight(ZoneOffset.ofHours(8));
        voices.register();
    }

    @AfterEach
    void close() {
        voices.close();
    }

    @Test
    void an_officer_asks_and_promises_with_the_forms_and_the_promise_stands_on_the_page() {
        String complaint = received();
        dishub.post(complaint, "start", PLAN).statusCode(200);
        SignedIn officer = SignedIn.as(People.DISHUB_KENDARI);
        String page = "/laporan/" + complaint;
        assertThat(text(officer.open(page), 200)).contains("Tanya pelapor", "Janjikan tanggal selesai", "Wajib untuk bidang ini");

        assertThat(officer.send(page, page + "/tanya", Map.of("question", "Tiang nomor berapa?")).statusCode()).isEqualTo(303);
        assertThat(officer.send(page, page + "/janji", Map.of("date", today().plusDays(4).toString())).statusCode()).isEqualTo(303);

        assertThat(text(officer.open(page + "?pesan=janji"), 200)).contains("Tanggal dijanjikan dan dapat dilihat umum",
                "Dijanjikan selesai", "Janji ke-1 dari paling banyak 2", "Tiang nomor berapa?");
        assertThat(text(officer.send(page, page + "/janji", Map.of("date", today().toString())), 400))
                .contains("Pilih tanggal setelah hari ini");
        officer.send(page, page + "/janji", Map.of("date", today().plusDays(6).toString()));
        assertThat(text(officer.open(page + "?lang=en"), 200)).contains("Promise 2 of at most 2").doesNotContain("Promise a date");
    }

    @Test
    void an_order_from_above_stands_first_on_the_page_and_in_the_list() {
        String complaint = received();
        dishub.awaitingNames(complaint);
        voices.tell(complaint, new DisposedEvent.Reminded(
                Holder.institution("pemda:74", Tier.PROVINCIAL), UNIT, "Jawab hari ini juga"));
        await().untilAsserted(() -> dishub.open(complaint).body("reminder.text", equalTo("Jawab hari ini juga")));

        SignedIn officer = SignedIn.as(People.DISHUB_KENDARI);
        assertThat(text(officer.open("/laporan/" + complaint), 200)).contains("Jawab hari ini juga", "Unit diingatkan untuk menjawab",
                "Pemerintah Provinsi Sulawesi Tenggara memerintahkan unit Anda menjawab laporan ini");
        assertThat(text(officer.open("/laporan/" + complaint + "?lang=en"), 200)).contains("orders your unit to answer this report");
        String ticket = dishub.open(complaint).extract().path("ticket");
        assertThat(text(officer.open("/?cari=" + ticket + "&lang=en"), 200)).contains("Reminded");
    }

    @Test
    void the_head_reads_approves_and_is_back_at_the_empty_tray() {
        String complaint = proposed();
        String page = "/laporan/" + complaint;
        SignedIn head = SignedIn.as(People.KENDARI_HEAD);
        assertThat(text(head.open("/"), 200)).contains("Jawaban yang menunggu persetujuan Anda", "Menunggu persetujuan", page)
                .doesNotContain("Perlu dikerjakan");
        String opened = text(head.open(page), 200);
        assertThat(opened).contains("Setujui jawaban ini?", "Jawaban yang diajukan", HandlingFixture.goodAnswer(complaint),
                "hanya dapat dibaca unit yang menjawab").doesNotContain("/naskah/");
        assertThat(text(SignedIn.as(People.KENDARI_INSPECTORATE).open(page), 200)).contains("Jawaban menunggu persetujuan",
                "Jawaban yang diajukan").doesNotContain("Setujui dan kirim");
        assertThat(text(SignedIn.as(People.KENDARI_INSPECTOR).open(page), 200)).contains("/naskah/", "Setujui dan kirim");

        assertThat(text(head.send(page, page + "/setujui", Map.of("proposedAt", "2026-01-01T00:00:00Z")), 409))
                .contains("sudah bukan yang Anda baca");
        String proposedAt = new Desk(People.KENDARI_HEAD).open(complaint).extract().path("proposal.at");
        Response approved = head.send(page, page + "/setujui", Map.of("proposedAt", proposedAt));

        assertThat(approved.statusCode()).isEqualTo(303);
        assertThat(approved.header("Location")).endsWith("/?pesan=setujui");
        assertThat(text(head.open("/?pesan=setujui"), 200)).contains("Jawaban disetujui dan dikirim kepada pelapor");
        inspectorate.awaiting(complaint, "ANSWERED");
    }

    @Test
    void the_inspectorate_wants_another_answer_and_the_unit_reads_why() {
        String complaint = proposed();
        String page = "/laporan/" + complaint;
        SignedIn inspector = SignedIn.as(People.KENDARI_INSPECTOR);

        assertThat(text(inspector.send(page, page + "/tolak", Map.of("reason", "")), 400)).contains("Minta jawaban lain");
        assertThat(inspector.send(page, page + "/tolak", Map.of("reason", "Sebut siapa yang diperiksa")).statusCode()).isEqualTo(303);

        SignedIn officer = SignedIn.as(People.KENDARI_INSPECTORATE);
        assertThat(text(officer.open(page), 200)).contains("Jawaban belum disetujui", "Sebut siapa yang diperiksa",
                "jawaban dikirim kepada pelapor setelah disetujui");
        assertThat(text(officer.open(page + "?lang=en"), 200)).contains("The answer was not approved");
        assertThat(officer.send(page, page + "/setujui", Map.of("proposedAt", "2026-01-01T00:00:00Z")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_helper_finds_the_case_in_its_own_tray_and_posts_news() {
        String complaint = voices.assigned(UNIT, HandlingFixture.file(Voices.ticket()), Voices.terms(OTHER_UNIT.unit()));
        dishub.awaiting(complaint, "RECEIVED");
        dishub.awaitingNames(complaint);
        String page = "/laporan/" + complaint;
        SignedIn helper = SignedIn.as(People.PUPR_KENDARI);
        assertThat(text(helper.open(page), 200)).contains("Kabar dapat dikirim setelah unit utama memulai", "Dibantu oleh", "Dinas PUPR")
                .doesNotContain("Kirim jawaban");
        dishub.post(complaint, "start", PLAN).statusCode(200);

        assertThat(text(helper.open("/?baki=membantu"), 200)).contains("Membantu unit lain", page);
        assertThat(text(helper.open(page), 200)).contains("Unit Anda membantu", "Kirim kabar").doesNotContain("Janjikan tanggal");
        assertThat(helper.send(page, page + "/kabar", Map.of("news", "Trotoar sudah dibuka")).statusCode()).isEqualTo(303);
        assertThat(text(helper.send(page, page + "/jawab", Map.of("answer", HandlingFixture.goodAnswer(complaint),
                "evidence", "https://foto.example/1")), 409)).contains("Selebihnya dilakukan unit utama");
    }

    @Test
    void why_a_case_is_open_again_stands_above_the_answer_to_be_written() {
        String complaint = received();
        dishub.answer(complaint).statusCode(200);
        voices.tell(complaint, new DisposedEvent.Closed(Closure.CONFIRMED, null));
        voices.tell(complaint, new DisposedEvent.Reopened(1, UNIT, ReopenCause.QUALITY_REVIEW, 1, List.of(), "Foto bukan dari lokasi"));
        dishub.awaiting(complaint, "IN_PROGRESS");

        SignedIn officer = SignedIn.as(People.DISHUB_KENDARI);
        assertThat(text(officer.open("/laporan/" + complaint), 200)).contains("tidak lolos pemeriksaan mutu",
                "Foto bukan dari lokasi", "Kirim jawaban", "Laporan dibuka kembali");
        assertThat(text(officer.open("/?baki=dibuka-kembali"), 200)).contains("Dibuka kembali", "/laporan/" + complaint);
    }

    @Test
    void the_rung_the_danger_and_the_provisional_limit_are_told_in_plain_words() {
        String complaint = received();
        voices.tell(complaint, new EscalatedEvent.Escalated(
                1, UNIT, Holder.institution("pemda:74.71", Tier.DISTRICT), Clock.FIRST_RESPONSE, Rung.INSTITUTION_HEAD));
        voices.tell(complaint, new EscalatedEvent.DeadlineSet(new Deadline(Clock.FIRST_RESPONSE, TrainingTime.now(),
                TrainingTime.now().plus(Duration.ofDays(1)), 5, "Ketentuan layanan", true), UNIT));
        voices.tell(complaint, new DisposedEvent.EmergencyMarked(UNIT, TrainingTime.now(), "kabel telanjang"));
        await().untilAsserted(() -> dishub.open(complaint).body("marks.danger", equalTo(true)).body("rung", equalTo("INSTITUTION_HEAD")));

        SignedIn officer = SignedIn.as(People.DISHUB_KENDARI);
        assertThat(text(officer.open("/laporan/" + complaint), 200)).contains("Nyawa mungkin terancam",
                "admin dan pimpinan instansi Anda sekarang memegang", "Batas ini sementara", "kabel telanjang");
        assertThat(text(officer.open("/laporan/" + complaint + "?lang=en"), 200)).contains("Life may be in danger",
                "the admin and the head of your institution hold this report now", "This limit is provisional");
    }

    @Test
    void a_linked_case_names_the_report_that_it_follows() {
        String complaint = received();
        voices.tell(complaint, new DisposedEvent.Linked(Ids.next().toString(), "JJ-7K3Q-9D2M-X"));
        dishub.awaiting(complaint, "ENDED");

        assertThat(text(SignedIn.as(People.DISHUB_KENDARI).open("/laporan/" + complaint), 200))
                .contains("Mengikuti laporan JJ-7K3Q-9D2M-X");
    }

    private String received() {
        String complaint = voices.assigned(UNIT);
        dishub.awaiting(complaint, "RECEIVED");
        dishub.awaitingNames(complaint);
        return complaint;
    }

    private String proposed() {
        String complaint = voices.assigned(INSPECTORATE, HandlingFixture.supervisoryFile(Voices.ticket()));
        inspectorate.awaiting(complaint, "RECEIVED");
        inspectorate.answer(complaint).statusCode(200);
        return complaint;
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(TrainingTime.now(), ZoneOffset.ofHours(8));
    }

    private static String text(Response page, int status) {
        assertThat(page.statusCode()).isEqualTo(status);
        return page.body().asString();
    }
}
