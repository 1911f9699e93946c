package org.jenjang.routing.register.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.routing.register.adapter.csv.ShippedRegister;
import org.jenjang.routing.register.app.TakeRelease;
import org.jenjang.routing.register.domain.Institution;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InstitutionResourceIT {

    /** What a broker takes at most, less some air. */
    private static final int LARGEST_RECORD = 900_000;

    @Inject TakeRelease takeRelease;

    @Test
    void everybody_may_look_an_institution_up() {
        given().get("/api/institutions/pemda:74.71").then().statusCode(200)
                .body("name", equalTo("Pemerintah Kota Kendari")).body("parent", equalTo("pemda:74"))
                .body("units.code", hasItem("pemda:74.71/dishub")).body("$", not(hasItem("email")));
        given().get("/api/institutions/pemda:99").then().statusCode(404);
    }

    @Test
    void the_search_forgives_typing_and_knows_units() {
        awaitRegister();
        search("Kendari").body("code", hasItem("pemda:74.71"));
        search("pekerjaan umm").body("code", hasItem("kl:kemenpu"));
        search("ULP Natuna").body("[0].code", equalTo("bumn:pln"));
        search("pemda:74.71").body("code", hasItem("pemda:74.71"));
        search("zzzzqqqq").body("$", empty());
        search("%").body("code", not(hasItem("pemda:74.71")));
    }

    @Test
    void what_has_ended_is_not_offered_but_can_be_looked_up() {
        awaitRegister();
        search("").body("code", not(hasItem("kl:kemenpupr"))).body("code", hasItem("kl:kemenpu"));
        given().get("/api/institutions/kl:kemenpupr").then().statusCode(200).body("successor", equalTo("kl:kemenpu"));
    }

    @Test
    void too_long_a_query_is_refused() {
        given().queryParam("query", "x".repeat(101)).get("/api/institutions").then().statusCode(400)
                .body("errors.field", contains("query")).body("errors[0].message", containsString("100"));
    }

    @Test
    void the_register_is_told_whole_once_and_not_again() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            List<String> shipped = new ShippedRegister().register().all().stream().map(Institution::code).toList();
            await().untilAsserted(() ->
                    assertThat(kafka.heard("directory.institution")).extracting(IncomingEvent::subject).containsAll(shipped));
            assertThat(kafka.heardAbout("kl:kemlu", "directory.institution")).hasSize(1);
            assertThat(kafka.heard("directory.institution")).extracting(entry -> entry.payload().length())
                    .allMatch(length -> length < LARGEST_RECORD);
            InstitutionRecorded kendari = EventCodec.read(InstitutionRecorded.class,
                    kafka.heardAbout("pemda:74.71", "directory.institution").getFirst().payload());
            assertThat(kendari.units()).extracting(InstitutionRecorded.Unit::code).contains("pemda:74.71/dishub");
            assertThat(kendari.zone()).isEqualTo("Asia/Makassar");
        }
        assertThat(takeRelease.take().await().atMost(Duration.ofSeconds(60))).isZero();
    }

    private static void awaitRegister() {
        await().untilAsserted(() -> search("Kendari")
                .body("code", hasItem("pemda:74.71")));
    }

    private static ValidatableResponse search(String query) {
        return given().queryParam("query", query).get("/api/institutions").then().statusCode(200);
    }
}
