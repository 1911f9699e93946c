package org.jenjang.response.handling.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.response.handling.domain.HandlingFixture.UNIT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.People;
import org.jenjang.response.Desk;
import org.jenjang.response.SignedIn;
import org.jenjang.response.Voices;
import org.jenjang.response.handling.domain.HandlingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskPageIT {

    private final Voices voices = new Voices();
    private final Desk dishub = new Desk(People.DISHUB_KENDARI);
    private String complaint = "";

    @BeforeEach
    void receive() {
        voices.register();
        complaint = voices.assigned(UNIT);
        dishub.awaiting(complaint, "RECEIVED");
        dishub.awaitingNames(complaint);
    }

    @AfterEach
    void close() {
        voices.close();
    }

    @Test
    void an_officer_starts_tells_and_answers_with_the_forms_alone() {
        SignedIn officer = SignedIn.as(People.DISHUB_KENDARI);
        assertThat(text(officer.open("/"), 200)).contains("Laporan untuk unit Anda", "Lampu jalan mati di Jalan Melati");
        assertThat(text(officer.open(laporan()), 200)).contains("Mulai pekerjaan", "hari lagi", "Paling lambat", "Yang ditulis pelapor");

        Response started = officer.send(laporan(), laporan() + "/mulai", Map.of("plan", "Kami periksa kabelnya besok pagi"));
        assertThat(started.statusCode()).isEqualTo(303);
        assertThat(started.header("Location")).endsWith(laporan() + "?pesan=mulai");
        assertThat(text(officer.open(laporan() + "?pesan=mulai"), 200)).contains("Pekerjaan dimulai. Pelapor sudah diberi tahu.");

        assertThat(officer.send(laporan(), laporan() + "/kabar", Map.of("news", "Tiga lampu sudah diganti")).statusCode())
                .isEqualTo(303);
        assertThat(officer.send(laporan(), laporan() + "/jawab", Map.of("answer", HandlingFixture.goodAnswer(complaint),
                "evidence", "https://foto.example/1\n\nhttps://foto.example/2")).statusCode()).isEqualTo(303);

        assertThat(text(officer.open(laporan()), 200)).contains("Jawaban sudah dikirim", "Tiga lampu sudah diganti",
                "https://foto.example/1, https://foto.example/2");
        dishub.awaiting(complaint, "ANSWERED");
    }

    @Test
    void a_form_that_is_sent_twice_counts_once() {
        SignedIn officer = SignedIn.as(People.DISHUB_KENDARI);
        officer.send(laporan(), laporan() + "/mulai", Map.of("plan", "Kami periksa kabelnya besok pagi"));
        Map<String, String> twice = Map.of("news", "Tiga lampu sudah diganti", "kunci", Ids.next().toString());

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThat(officer.send(laporan(), laporan() + "/kabar", twice).statusCode()).isEqualTo(303);
        }

        dishub.open(complaint).body("history.size()", org.hamcrest.Matchers.equalTo(3));
    }

    @Test
    void what_is_wrong_is_shown_at_the_field_with_everything_as_it_was_typed() {
        SignedIn officer = SignedIn.as(People.DISHUB_KENDARI);

        assertThat(text(officer.send(laporan(), laporan() + "/jawab", Map.of("answer", "Sudah beres <b>ya</b>")), 400))
                .contains("Ada yang perlu diperbaiki", "minimal 30 karakter", "Sudah beres &lt;b&gt;ya&lt;/b&gt;");
        assertThat(text(officer.send(laporan(), laporan() + "/jawab",
                Map.of("answer", "Terima kasih atas laporannya, kami teruskan ke bidang terkait.")), 409))
                .contains("belum jawaban", "kami teruskan ke bidang terkait");
        assertThat(text(officer.send(laporan(), laporan() + "/mulai", Map.of("plan", "Kami periksa", "targetDate", "besok")), 400))
                .contains("Perkiraan selesai: Bentuk isian ini salah");
    }

    @Test
    void a_field_left_empty_is_named_in_the_language_of_the_page() {
        SignedIn officer = SignedIn.as(People.DISHUB_KENDARI);

        assertThat(text(officer.send(laporan(), laporan() + "/mulai", Map.of("plan", " ")), 400))
                .contains("<a href=\"#plan\">Rencana pekerjaan: Isian ini wajib diisi.</a>");
        officer.open(laporan() + "?lang=en");
        assertThat(text(officer.send(laporan(), laporan() + "/jawab", Map.of("answer", "")), 400))
                .contains("<a href=\"#answer\">Answer: This field is required.</a>");
    }

    @Test
    void a_case_can_be_given_back_to_a_unit_that_the_register_knows() {
        SignedIn officer = SignedIn.as(People.DISHUB_KENDARI);
        assertThat(text(officer.open(laporan()), 200)).contains("Dinas PUPR");

        assertThat(officer.send(laporan(), laporan() + "/kembalikan",
                Map.of("reason", "Lampu taman dipelihara Dinas PUPR", "suggestedUnit", "pemda:74.71/pupr")).statusCode())
                .isEqualTo(303);

        assertThat(text(officer.open(laporan()), 200)).contains("Laporan sudah dikembalikan", "Unit yang disarankan: Dinas PUPR");
    }

    @Test
    void an_objection_stands_above_the_answer_to_be_written() {
        dishub.answer(complaint).statusCode(200);
        voices.tell(complaint, new SubmittedEvent.AnswerDisputed(1, "Baru tiga yang menyala"));
        dishub.awaiting(complaint, "IN_PROGRESS");

        SignedIn officer = SignedIn.as(People.DISHUB_KENDARI);

        assertThat(text(officer.open(laporan()), 200)).contains("Pelapor berkeberatan atas jawaban ke-1",
                "Baru tiga yang menyala", "Kirim jawaban").doesNotContain("Kembalikan laporan");
        assertThat(text(officer.open("/?baki=keberatan"), 200)).contains("Pelapor berkeberatan");
    }

    @Test
    void the_pages_speak_english_too() {
        SignedIn officer = SignedIn.as(People.DISHUB_KENDARI);

        assertThat(text(officer.open("/?lang=en"), 200)).contains("Reports for your unit", "To do");
        assertThat(text(officer.open(laporan() + "?lang=en"), 200)).contains("Start the work", "What the reporter writes");
        assertThat(text(officer.open(laporan() + "?lang=id"), 200)).contains("Mulai pekerjaan");
    }

    @Test
    void of_a_secret_report_the_page_shows_the_way_to_its_text_only() {
        String secret = voices.assigned(UNIT, HandlingFixture.secretFile(Voices.ticket()));
        dishub.awaiting(secret, "RECEIVED");

        assertThat(text(SignedIn.as(People.DISHUB_KENDARI).open("/laporan/" + secret), 200))
                .contains("Laporan rahasia", "href=\"/naskah/" + secret + "\"");
    }

    @Test
    void an_admin_reads_and_finds_no_form() {
        SignedIn admin = SignedIn.as(People.KENDARI_ADMIN);

        assertThat(text(admin.open(laporan()), 200)).contains("Yang menjawab adalah pejabat penghubung unit")
                .doesNotContain("<textarea");
    }

    @Test
    void a_search_that_finds_nothing_shows_a_way_on() {
        assertThat(text(SignedIn.as(People.DISHUB_KENDARI).open("/?cari=tidak-ada-sama-sekali"), 200))
                .contains("Tidak ada laporan yang cocok", "Tampilkan semua yang perlu dikerjakan");
    }

    @Test
    void others_are_sent_to_sign_in_or_away() {
        assertThat(RestAssured.given().redirects().follow(false).accept("text/html").get("/").statusCode()).isEqualTo(302);
        SignedIn other = SignedIn.as(People.PUPR_KENDARI);
        assertThat(text(other.open(laporan()), 404)).doesNotContain("Jalan Melati");
        assertThat(other.send("/gaya", laporan() + "/mulai", Map.of("plan", "Kami periksa kabelnya")).statusCode()).isEqualTo(404);
        assertThat(other.send("/gaya", laporan() + "/entah", Map.of()).statusCode()).isEqualTo(404);
        assertThat(SignedIn.as(People.REPORTER).open("/").statusCode()).isEqualTo(403);
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        assertThat(RestAssured.given().redirects().follow(false).formParam("plan", "Kami periksa kabelnya")
                .post(laporan() + "/mulai").statusCode()).isIn(302, 400, 401, 403);
        dishub.awaiting(complaint, "RECEIVED");
    }

    private String laporan() {
        return "/laporan/" + complaint;
    }

    private static String text(Response page, int status) {
        assertThat(page.statusCode()).isEqualTo(status);
        return page.body().asString();
    }
}
