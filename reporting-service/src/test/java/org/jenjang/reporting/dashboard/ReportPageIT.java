package org.jenjang.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.reporting.support.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReportPageIT {

    private static final String CITY_NAME = "Pemerintah Kota Kendari";

    @TestHTTPResource("/perubahan")
    URI changes;

    private final KafkaProbe kafka = new KafkaProbe();

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void everybody_sees_the_figures_that_the_topics_tell() {
        // When
        recordCity();
        Instant filed = TrainingTime.now().minus(Duration.ofHours(9));
        IntStream.range(0, 6).forEach(_ -> Story.complaint("page-" + Ids.next(), filed)
                .disposedTo(Story.CITY, 40, 100).hours(3).started().hours(2).answered(1).confirmed(1, 4)
                .told().forEach(told -> told.tell(kafka)));

        // Then
        await().untilAsserted(() -> given().get("/api/overview")
                .then().statusCode(200)
                .body("states.find { it.state == 'CLOSED' }.reports", greaterThanOrEqualTo(6))
                .body("rebuilding", equalTo(false)));
        await().untilAsserted(() -> given().get("/api/institutions")
                .then().statusCode(200)
                .body("find { it.institution.code == 'pemda:74.71' }.institution.name", equalTo(CITY_NAME))
                .body("find { it.institution.code == 'pemda:74.71' }.figures.onTimeFirst.of", greaterThanOrEqualTo(6)));
        given().get("/").then().statusCode(200).contentType("text/html")
                .body(containsString("Laporan dalam angka"), containsString("Tanggapan pertama tepat waktu"),
                        containsString(CITY_NAME), containsString("Sulawesi Tenggara"), containsString("WIB"));
        given().get("/instansi").then().statusCode(200).body(containsString(CITY_NAME));
    }

    @Test
    @Timeout(180)
    void who_has_the_page_open_is_told_of_changes() throws Exception {
        HttpClient browser = HttpClient.newHttpClient();
        try {
            Iterator<String> told = browser.send(HttpRequest.newBuilder(changes).build(), HttpResponse.BodyHandlers.ofLines())
                    .body().filter(line -> line.startsWith("data:")).iterator();
            assertThat(told.next()).contains("changed");

            Story.complaint("live-" + Ids.next(), TrainingTime.now()).told().forEach(one -> one.tell(kafka));

            assertThat(told.next()).contains("changed");
        } finally {
            browser.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/instansi"})
    void a_page_speaks_english_and_has_nothing_inline(String path) {
        String page = given().header("Accept-Language", "en").get(path).then().statusCode(200).extract().asString();

        assertThat(page).contains("Institutions").doesNotContain(" style=", "<style", "onclick=", "NOT_FOUND");
        assertThat(page).doesNotContainPattern("<script(?![^>]* src=)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/overview", "/api/institutions"})
    void open_data_cannot_be_changed(String path) {
        given().contentType("application/json").body("{}").post(path).then().statusCode(405);
    }

    @Test
    void what_is_not_there_is_said_in_words() {
        given().accept("text/html").get("/peringkat").then().statusCode(404).body(not(containsString("Exception")));
        given().get("/api/nothing").then().statusCode(404);
    }

    private void recordCity() {
        InstitutionRecorded city = new InstitutionRecorded("pemda:74.71", CITY_NAME, "pemda:74", Tier.DISTRICT, "CITY",
                "74.71", "Asia/Makassar", "kota@contoh.go.id", LocalDate.of(2024, 1, 1), null, List.of());
        kafka.tell("/routing-service", new OutgoingEvent(Ids.next(), Topics.INSTITUTIONS,
                EventCodec.typeOf(InstitutionRecorded.class), city.code(), 0, TrainingTime.now(),
                EventCodec.write(city), Map.of()));
    }
}
