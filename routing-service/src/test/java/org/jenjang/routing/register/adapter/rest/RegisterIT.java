package org.jenjang.routing.register.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.routing.Reports;
import org.jenjang.routing.register.adapter.csv.ShippedRegister;
import org.jenjang.routing.register.app.ImportRegister;
import org.jenjang.routing.register.domain.Institution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register as the national desk loads it. */
@QuarkusTest
class RegisterIT {

    private static final String INSTITUTIONS =
            "code,name,parent,tier,kind,region,zone,email,valid_from,valid_to,successor,shares,source\n";
    private static final String UNITS = "code,institution,name,kind,region,email,valid_from,valid_to,source\n";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Reports reports = new Reports();

    @Inject ImportRegister importRegister;

    @BeforeEach
    void awaitRegister() {
        await().untilAsserted(() -> given().get("/q/health/ready").then()
                .body("checks.find { it.name == 'register' }.data.revision", greaterThanOrEqualTo(1)));
    }

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void only_the_national_desk_loads_files() {
        given().contentType("text/csv").body(UNITS).post("/api/register").then().statusCode(401);
        send("/api/register", ministry("a"), People.KENDARI_ADMIN).statusCode(403);
        send("/api/register/preview", ministry("a"), People.SULTRA_ADMIN).statusCode(403);
        given().auth().oauth2(Tokens.of(People.KENDARI_ADMIN)).get("/api/register/units.csv").then().statusCode(403);
    }

    @Test
    void a_wrong_file_is_refused_whole_with_its_lines_in_the_language_of_the_asker() {
        String wrong = ministry("setengah") + "kl:lagi,Lagi,kl:tidakada,NATIONAL,MINISTRY,,Asia/Bandung,x,2026-01-01,,,,Perpres\n";
        given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).contentType("text/csv").header("Accept-Language", "en")
                .body(wrong).post("/api/register").then().statusCode(400).contentType("application/problem+json")
                .body("errors.field", contains("line-3", "line-3"))
                .body("errors.message", hasItem(containsString("Line 3: the time zone “Asia/Bandung” is unknown")));
        given().get("/api/institutions/kl:setengah").then().statusCode(404);
        send("/api/register/preview", "code,name\nkl:a,A", People.NATIONAL_ADMIN).statusCode(400)
                .body("errors.code", hasItem("calendar-column"));
        send("/api/register/preview", "code\n\"kl:a", People.NATIONAL_ADMIN).statusCode(400);
        send("/api/register", "", People.NATIONAL_ADMIN).statusCode(400).body("errors.code", contains("register-empty"));
    }

    @Test
    void a_new_institution_is_in_force_at_once_known_to_the_search_told_and_remembered() {
        send("/api/register/preview", ministry("terumbu"), People.NATIONAL_ADMIN).statusCode(200)
                .body("changes.entry", hasItems("kl:terumbu", "kl:terumbu/ult")).body("changes.kind", hasItem("ADDED"));
        given().get("/api/institutions/kl:terumbu").then().statusCode(404);

        send("/api/register", ministry("terumbu"), People.NATIONAL_ADMIN).statusCode(200);
        given().get("/api/institutions/kl:terumbu").then().statusCode(200).body("units.code", hasItem("kl:terumbu/ult"));
        given().queryParam("query", "Kementerian terumbu").get("/api/institutions").then()
                .body("code", hasItem("kl:terumbu"));
        given().get("/api/institutions/kl:terumbu/history").then().body("entry", hasItem("kl:terumbu"))
                .body("[0].release", equalTo(false));
        try (KafkaProbe kafka = new KafkaProbe()) {
            await().untilAsserted(() -> assertThat(kafka.heardAbout("kl:terumbu", "directory.institution"))
                    .singleElement().satisfies(told -> assertThat(
                            EventCodec.read(InstitutionRecorded.class, told.payload()).units()).isNotEmpty()));
        }
        send("/api/register", ministry("terumbu"), People.NATIONAL_ADMIN).statusCode(200).body("changed", equalTo(0));
    }

    @Test
    void a_unit_is_renamed_and_only_its_institution_is_told_again() {
        String renamed = UNITS + "pemda:32.06/dishub,pemda:32.06,Dinas Perhubungan dan Pelabuhan,SERVICE,32.06,"
                + "dishub@pemda-32-06.jenjang.example,2024-01-01,,OWN\n";
        try (KafkaProbe kafka = new KafkaProbe()) {
            // Right after the start the register itself may be still on its way.
            await().untilAsserted(() -> assertThat(kafka.heard("directory.institution")).extracting(IncomingEvent::subject)
                    .containsAll(new ShippedRegister().register().all().stream().map(Institution::code).toList()));
            long before = institutionsTold(kafka);
            send("/api/register", renamed, People.NATIONAL_ADMIN).statusCode(200).body("changed", equalTo(1));
            await().untilAsserted(() -> assertThat(kafka.heardAbout("pemda:32.06", "directory.institution"))
                    .last().satisfies(told -> assertThat(told.payload()).contains("Dinas Perhubungan dan Pelabuhan")));
            assertThat(institutionsTold(kafka)).isLessThan(before + 10);
        }
        given().get("/api/institutions/pemda:32.06/history").then()
                .body("[0].fields.column", containsInAnyOrder("name", "source"))
                .body("[0].fields.find { it.column == 'name' }.before", equalTo("Dinas Perhubungan"));
    }

    @Test
    void what_an_ending_institution_holds_is_counted_before_it_ends() {
        send("/api/register", ministry("pasar"), People.NATIONAL_ADMIN).statusCode(200);
        reports.filedFor("kl:pasar");

        send("/api/register/preview", INSTITUTIONS + "kl:pasar,Kementerian pasar,kl:kemenpanrb,NATIONAL,MINISTRY,,Asia/Jakarta,"
                        + "a@pasar.example,2026-01-01,2035-12-31,kl:kemenpanrb,,Perpres 9/2035\n", People.NATIONAL_ADMIN)
                .statusCode(200).body("changes.find { it.entry == 'kl:pasar' }.kind", equalTo("ENDED"))
                .body("openCases['kl:pasar']", equalTo(1));
        given().get("/api/institutions/kl:pasar").then().body("validTo", equalTo(null));
    }

    @Test
    void the_rules_that_would_still_send_to_an_ending_institution_are_told_before_it_ends() {
        String line = INSTITUTIONS + "lembaga:bpjskes,BPJS Kesehatan,kl:kemenpanrb,NATIONAL,AGENCY,,Asia/Jakarta,"
                + "admin@lembaga-bpjskes.jenjang.example,2024-01-01,%s,%s,,UU 24/2011\n";

        send("/api/register/preview", line.formatted("2035-12-31", "lembaga:bpjstk"), People.NATIONAL_ADMIN).statusCode(200)
                .body("rules['lembaga:bpjskes']", contains("jkn"));
        send("/api/register/preview", line.formatted("", ""), People.NATIONAL_ADMIN).statusCode(200).body("rules", anEmptyMap());
    }

    @Test
    void of_two_who_load_after_the_same_preview_the_second_is_refused() {
        int seen = send("/api/register/preview", ministry("satu"), People.NATIONAL_ADMIN).extract().path("revision");

        send("/api/register?revision=" + seen, ministry("satu"), People.NATIONAL_ADMIN).statusCode(200);
        send("/api/register?revision=" + seen, ministry("dua"), People.NATIONAL_ADMIN).statusCode(409)
                .body("refusal", equalTo("REGISTER_CHANGED"));
        given().get("/api/institutions/kl:dua").then().statusCode(404);
    }

    @Test
    void of_many_who_load_in_the_same_moment_each_is_stored_whole_or_refused() {
        Actor desk = new Actor("someone", Set.of(Role.NATIONAL_ADMIN), null, null);
        List<Boolean> stored = Uni.join().all(List.of("p", "q", "r", "s", "t").stream()
                        .map(name -> importRegister.load(ministry("serentak." + name), null, desk).map(_ -> true)
                                .onFailure(RefusedException.class).recoverWithItem(false))
                        .toList())
                .andFailFast().await().atMost(PATIENCE);

        List<Boolean> known = List.of("p", "q", "r", "s", "t").stream()
                .map(name -> given().get("/api/institutions/kl:serentak." + name).statusCode() == 200).toList();
        assertThat(known).isEqualTo(stored).contains(true);
    }

    @Test
    void what_is_exported_can_be_loaded_again_and_changes_nothing() {
        for (String file : List.of("institutions", "units")) {
            String csv = given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).get("/api/register/" + file + ".csv")
                    .then().statusCode(200).contentType("text/csv").extract().asString();
            send("/api/register/preview", csv, People.NATIONAL_ADMIN).statusCode(200).body("changes", empty());
        }
    }

    private static String ministry(String name) {
        return INSTITUTIONS + "kl:" + name + ",Kementerian " + name + ",kl:kemenpanrb,NATIONAL,MINISTRY,,Asia/Jakarta,a@"
                + name + ".example,2026-01-01,,,,Perpres 1/2026\n";
    }

    private static ValidatableResponse send(String path, String csv, String person) {
        return given().auth().oauth2(Tokens.of(person)).contentType("text/csv").body(csv).post(path).then();
    }

    /** Regions and categories travel on the same topic. */
    private static long institutionsTold(KafkaProbe kafka) {
        return kafka.heard("directory.institution").stream()
                .filter(event -> event.type().equals(EventCodec.typeOf(InstitutionRecorded.class))).count();
    }
}
