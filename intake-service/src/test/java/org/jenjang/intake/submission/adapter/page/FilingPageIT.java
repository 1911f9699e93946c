package org.jenjang.intake.submission.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.contracts.event.Sources;
import org.jenjang.contracts.event.Topics;
import org.jenjang.intake.Browser;
import org.jenjang.intake.CounselDesk;
import org.jenjang.intake.IntakeDatabase;
import org.jenjang.intake.Officers;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.TrainingTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FilingPageIT {

    private static final Map<String, String> PLACE = Map.of("region", "74.71", "category", "pupr.jalan");

    @TestHTTPResource("/")
    URI site;

    @Inject
    IntakeDatabase database;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(site);
    }

    @Test
    void a_citizen_files_in_four_steps_without_any_script() {
        Browser.Page page = toReview();
        assertThat(page.text())
                .contains(
                        "Periksa sebelum dikirim",
                        "Lampu jalan mati di depan pasar",
                        "Kota Kendari",
                        "Sulawesi Tenggara",
                        "Sembunyikan nama saya",
                        "siti@contoh.example");

        Browser.Page receipt = page.press("go", "file", Map.of());

        assertThat(receipt.address()).endsWith("/tanda-terima");
        assertThat(receipt.text())
                .containsPattern("JJ-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]")
                .containsPattern("[0-9]{4} [0-9]{4}");
        assertThat(receipt.header("Cache-Control")).contains("no-store");
    }

    @Test
    void the_receipt_leads_to_the_complaint_and_the_pin_opens_it_elsewhere() {
        Browser.Page receipt = toReview().press("go", "file", Map.of());
        String ticket = receipt.find("JJ-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]");
        String pin = receipt.find("[0-9]{4} [0-9]{4}");

        assertThat(browser.get("/lacak/" + ticket).text()).contains("Lampu jalan mati di depan pasar", "Diterima");

        Browser other = new Browser(site);
        assertThat(other.get("/lacak/" + ticket).address()).contains("/lacak?nomor=" + ticket);
        Browser.Page opened = other.get("/lacak").submit("/lacak", Map.of("ticket", ticket.toLowerCase(), "pin", pin));
        assertThat(opened.address()).endsWith("/lacak/" + ticket);
        assertThat(opened.text()).contains("Lampu jalan mati di depan pasar");
        assertThat(opened.place().getRawPath()).doesNotContain(pin.substring(0, 4));
        assertThat(opened.place().getRawQuery()).isNull();
    }

    @Test
    void who_writes_of_danger_is_told_at_once_whom_to_call() {
        Browser.Page first = browser.get("/lapor");
        assertThat(first.text()).doesNotContain("Telepon dulu");

        Browser.Page second = first.press(
                "go",
                "next",
                Map.of(
                        "title", "Anak kesetrum tiang lampu",
                        "narrative", "Tiang lampu di depan pasar mengalirkan listrik sejak tadi pagi."));

        assertThat(second.text()).contains("Telepon dulu", "112", "119", "110");
        assertThat(browser.get("/tanda-terima?darurat=1").text()).doesNotContain("Telepon dulu");
    }

    @Test
    void a_double_click_files_once() {
        Browser.Page page = toReview();

        String first = page.press("go", "file", Map.of()).find("JJ-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]");
        String second = page.press("go", "file", Map.of()).find("JJ-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]");

        assertThat(second).isEqualTo(first);
        assertThat(database.count("complaint where ticket = '" + first + "'")).isEqualTo(1);
    }

    @Test
    void a_page_that_was_sent_files_nothing_else_afterwards() {
        Browser.Page page = toReview();
        page.press("go", "file", Map.of());

        Browser.Page again = page.press("go", "file", Map.of("title", "Judul lain setelah kembali"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("sudah dikirim");
    }

    @Test
    void what_is_wrong_is_said_on_its_step_and_nothing_typed_is_lost() {
        Browser.Page page = browser.get("/lapor")
                .press(
                        "go",
                        "next",
                        Map.of(
                                "title",
                                "pendek",
                                "narrative",
                                "Sudah dua minggu lampu jalan mati, gelap sekali.",
                                "incidentDate",
                                "2999-01-01"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Ada yang perlu diperbaiki", "minimal 10", "masa depan", "gelap sekali");
    }

    @Test
    void several_offices_that_shall_not_handle_it_are_named_one_after_the_other_without_any_script() {
        Browser.Page one = office().press("go", "another", Map.of("otherKeptAway", "pemda:74.71"));
        assertThat(one.text()).contains("Tidak akan diteruskan ke", "Sebut kantor lain");
        assertThat(one.html()).containsPattern("value=\"pemda:74.71\" checked");

        Browser.Page both = one.press("go", "next", Map.of("otherKeptAway", "pemda:74", "choice", "desk"))
                .press("go", "back", Map.of());
        assertThat(both.html()).containsPattern("value=\"pemda:74.71\" checked").containsPattern("value=\"pemda:74\" checked");
        Browser.Page review = both.press("go", "next", Map.of("choice", "desk"))
                .press("go", "next", Map.of("privacy", "anonymous", "email", "siti@contoh.example"));
        assertThat(review.text()).contains("Pemerintah Kota Kendari, Pemerintah Provinsi Sulawesi Tenggara");
    }

    @Test
    void an_office_that_was_named_can_be_taken_out_again_and_one_that_is_chosen_too_is_refused() {
        Browser.Page named = office().press("go", "another", Map.of("otherKeptAway", "pemda:74.71"));

        assertThat(named.press("go", "next", Map.of("choice", "pemda:74.71")).status()).isEqualTo(422);
        assertThat(named.press("go", "another", Map.of("doNotRouteTo", "")).text()).doesNotContain("Tidak akan diteruskan ke");
        Browser.Page wrong = named;
        for (int more = 1; more <= 5; more++) {
            wrong = wrong.press("go", "another", Map.of("otherKeptAway", "pemda:99.0" + more));
        }
        assertThat(wrong.press("go", "next", Map.of("choice", "desk")).status()).isEqualTo(422);
    }

    @Test
    void the_telling_question_comes_first_and_its_answer_decides_whom_the_report_is_offered_to() {
        Browser.Page question = road("Jalan berlubang di depan pasar").press("go", "next", PLACE);
        assertThat(question.text()).contains("Satu pertanyaan yang menentukan", "Jalan apa ini?", "Tidak tahu");
        assertThat(question.html()).containsPattern("value=\"ROAD_CLASS=UNKNOWN\" checked");

        Browser.Page office = question.press("go", "next", Map.of("answer", "ROAD_CLASS=NATIONAL"));
        assertThat(office.text()).contains("Siapa yang menangani?", "Kementerian Pekerjaan Umum", "UU 38/2004",
                "Mungkin sudah ada yang melaporkan", "Jalan rusak di depan pasar", "Biarkan petugas yang menentukan");
        assertThat(office.html()).containsPattern("value=\"kl:kemenpu\" checked");

        Browser.Page again = office.press("go", "ask", Map.of());
        assertThat(again.text()).contains("Jalan apa ini?");
        Browser.Page other = again.press("go", "next", Map.of("answer", "ROAD_CLASS=UNKNOWN"));
        assertThat(other.html()).containsPattern("value=\"pemda:74.71\" checked");
    }

    @Test
    void what_was_chosen_and_answered_reaches_the_offices_with_the_report() {
        Browser.Page receipt = road("Jalan berlubang di depan pasar").press("go", "next", PLACE)
                .press("go", "next", Map.of("answer", "ROAD_CLASS=UNKNOWN"))
                .press("go", "next", Map.of("choice", "desk"))
                .press("go", "next", Map.of())
                .press("go", "file", Map.of());

        String ticket = receipt.find("JJ-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]");
        String told = database.dump("(select payload from outbox where payload::text like '%" + ticket + "%')");
        assertThat(told).contains("ROAD_CLASS", "UNKNOWN").doesNotContain("chosenInstitution");
    }

    @Test
    void while_nobody_can_say_who_is_competent_an_officer_finds_out() {
        Browser.Page office = road("Jalan berlubang, petugas " + CounselDesk.SILENT).press("go", "next", PLACE);

        assertThat(office.text()).contains("Siapa yang menangani?", "Kami belum dapat mengusulkan instansi");
        assertThat(office.html()).containsPattern("value=\"desk\" checked");
        assertThat(office.press("go", "next", Map.of()).text()).contains("Bagaimana kami menghubungi Anda?");
    }

    @Test
    void another_institution_than_the_proposed_ones_is_chosen_from_the_list() {
        Browser.Page review = office().press("go", "next", Map.of("choice", "other", "otherInstitution", "pemda:74"))
                .press("go", "next", Map.of());

        assertThat(review.text()).contains("Periksa sebelum dikirim", "Pemerintah Provinsi Sulawesi Tenggara");
    }

    @Test
    void one_goes_back_and_forth_and_loses_nothing() {
        Browser.Page place = story().press("go", "next", Map.of());
        Browser.Page back = place.press("go", "back", Map.of("province", "74", "topic", "pupr"));
        assertThat(back.text()).contains("Lampu jalan mati di depan pasar");

        Browser.Page again = back.press("go", "next", Map.of());

        assertThat(again.html()).containsPattern("<option value=\"74\" selected");
    }

    @Test
    void a_form_without_the_token_is_refused() {
        assertThat(browser.post("/lapor", Map.of("go", "file", "title", "Judul yang cukup panjang"))
                        .status())
                .isEqualTo(400);
        assertThat(browser.post("/lacak", Map.of("ticket", "x", "pin", "y")).status())
                .isEqualTo(400);
    }

    @Test
    void without_the_pass_no_receipt_is_shown() {
        assertThat(browser.get("/tanda-terima").text())
                .contains("tidak ditampilkan lagi")
                .doesNotContainPattern("JJ-[0-9A-Z]{4}-");
    }

    @Test
    void every_page_speaks_english_too() {
        assertThat(browser.get("/?lang=en").text()).contains("Your report reaches those who are competent");
        assertThat(browser.get("/lapor").text()).contains("What happened?", "Step 1 of 4");
        assertThat(browser.get("/lacak").text()).contains("Follow a report");
        assertThat(browser.get("/cara-kerja").text()).contains("How it works", "14 working days");
        assertThat(browser.get("/privasi").text()).contains("Only the vault knows who you are");
    }

    @Test
    void an_institution_of_which_nobody_can_read_what_was_told_is_not_offered_and_all_others_are() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            kafka.tell(Sources.ROUTING, new OutgoingEvent(Ids.next(), Topics.INSTITUTIONS,
                    EventCodec.typeOf(InstitutionRecorded.class), "pemda:74.70", 0, TrainingTime.now(),
                    "{\"code\":\"pemda:74.70\"}", Map.of()));
            kafka.awaitHeard(Topics.INSTITUTIONS);
        }

        assertThat(office().html()).contains("pemda:74.71").doesNotContain("pemda:74.70");
    }

    private Browser.Page road(String title) {
        return story().press("go", "next", Map.of("title", title))
                .press("go", "next", Map.of("province", "74", "topic", "pupr"));
    }

    private Browser.Page story() {
        return browser.get("/lapor")
                .press(
                        "go",
                        "stay",
                        Map.of(
                                "title",
                                "Lampu jalan mati di depan pasar",
                                "narrative",
                                "Sudah dua minggu lampu jalan di depan pasar mati, gelap sekali."));
    }

    /** The page with the institutions to choose from, once the register has told of them. */
    private Browser.Page office() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            Officers.register(kafka);
        }
        return await().until(
                () -> story().press("go", "next", Map.of())
                        .press("go", "next", Map.of("province", "74", "topic", "pupr"))
                        .press("go", "next", Map.of("region", "74.71")),
                page -> page.html().contains("<option value=\"pemda:74.71\""));
    }

    private Browser.Page toReview() {
        return story().press("go", "next", Map.of())
                .press("go", "next", Map.of("province", "74", "topic", "pupr"))
                .press("go", "next", Map.of("region", "74.71", "place", "Depan Pasar Baru"))
                .press("go", "next", Map.of("choice", "desk"))
                .press("go", "next", Map.of("privacy", "anonymous", "email", "siti@contoh.example"));
    }
}
