package org.jenjang.intake.training.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jenjang.intake.Browser;
import org.jenjang.intake.Officers;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.TrainingTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrainingPageIT {

    @TestHTTPResource("/")
    URI site;

    private final KafkaProbe kafka = new KafkaProbe();
    private Browser browser;

    @BeforeEach
    void register() {
        Officers.register(kafka);
        browser = new Browser(site);
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void a_trainee_starts_a_case_and_sees_the_first_task() {
        TrainingTime.forward(Duration.ofHours(1));

        Browser.Page room = browser.get("/latihan");
        assertThat(room.text()).contains("Jawaban terlambat", "Salah mengembalikan", "Arbitrase", "Mode latihan");
        Browser.Page begun = room.submit("/latihan/late-answer", Map.of());

        assertThat(begun.text()).contains("0 dari 5 langkah selesai", "Langkah berikutnya",
                "Tugaskan Dinas Perhubungan Kota Kendari", "Admin Pemerintah Kota Kendari, masuk sebagai kendari", "PIN");
        assertThat(begun.html()).contains("/routing/antrean/semua/JJ-", "/response/laporan/JJ-", "/pelapor");
        await().untilAsserted(() -> assertThat(browser.get("/latihan").text()).contains("0 dari 5 langkah selesai"));
    }

    @Test
    void an_exercise_that_nobody_has_started_is_not_there() {
        TrainingTime.forward(Duration.ofHours(1));

        assertThat(browser.get("/latihan/JJ-0000-0000-0").status()).isEqualTo(404);
    }
}
