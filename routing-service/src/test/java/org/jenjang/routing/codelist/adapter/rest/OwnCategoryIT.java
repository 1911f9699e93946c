package org.jenjang.routing.codelist.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.Visitor;
import org.junit.jupiter.api.Test;

/** The subjects that an institution keeps for itself, by the interface for programs and on the pages. */
@QuarkusTest
class OwnCategoryIT {

    private static final String PARENT = "perhubungan.pju";
    private static final LocalDate TODAY = LocalDate.ofInstant(TrainingTime.now(), ZoneId.of("Asia/Jakarta"));

    @Test
    void an_institution_adds_renames_and_ends_its_own_subject_and_everybody_is_told() {
        String code = add(PARENT, "Lampu Taman");
        assertThat(code).isEqualTo(PARENT + ".lamputaman");

        put(code, subject("Lampu Taman Kota", TODAY.toString()), People.KENDARI_ADMIN).then().statusCode(200)
                .body("nameIndonesian", equalTo("Lampu Taman Kota")).body("validTo", equalTo(TODAY.toString()))
                .body("parent", equalTo(PARENT)).body("institution", equalTo("pemda:74.71"));

        assertThat(CodeLists.category(code).orElseThrow().isOpen(TODAY.plusDays(1))).isFalse();
        try (KafkaProbe kafka = new KafkaProbe()) {
            await().untilAsserted(() -> assertThat(kafka.heardAbout(code, "directory.institution"))
                    .last().satisfies(told -> assertThat(told.payload()).contains("Lampu Taman Kota")));
        }
        put(code, subject("Lampu Taman Kota", ""), People.KENDARI_ADMIN).then().statusCode(200);
        assertThat(CodeLists.category(code).orElseThrow().validTo()).isNull();
    }

    @Test
    void nobody_changes_the_subject_of_another_institution_or_one_of_everybodys() {
        String code = add(PARENT, "Lampu Dermaga");

        put(code, subject("Lampu Curian", ""), People.BEKASI_ADMIN).then().statusCode(404);
        put(PARENT, subject("Lampu Curian", ""), People.KENDARI_ADMIN).then().statusCode(404);
        put(code, subject("Lampu Curian", ""), People.DISHUB_KENDARI).then().statusCode(403);
        given().contentType(ContentType.JSON).body(subject("x", "")).put("/api/own-categories/" + code).then().statusCode(401);
        assertThat(Visitor.signedIn(People.BEKASI_ADMIN).open("/routing/code-lists/kategori/ubah/" + code).statusCode()).isEqualTo(404);
        assertThat(CodeLists.category(code).orElseThrow().nameIndonesian()).isEqualTo("Lampu Dermaga");
    }

    @Test
    void what_is_wrong_is_said_of_every_field_and_nothing_is_changed() {
        String code = add(PARENT, "Lampu Jembatan");
        add(code, "Lampu Jembatan Kecil");

        put(code, subject(" ", TODAY.minusDays(1).toString()), People.KENDARI_ADMIN).then().statusCode(400)
                .body("errors.field", containsInAnyOrder("nameIndonesian", "nameEnglish", "validTo"));
        put(code, subject("Lampu Jembatan", "besok"), People.KENDARI_ADMIN).then().statusCode(400)
                .body("errors[0].code", equalTo("category-day"));
        put(code, subject("Lampu Jembatan", TODAY.toString()), People.KENDARI_ADMIN).then().statusCode(400)
                .body("errors[0].message", containsString("Lampu Jembatan Kecil"));
        post(Map.of()).then().statusCode(400)
                .body("errors.field", containsInAnyOrder("parentCategory", "nameIndonesian", "nameEnglish"));
        assertThat(CodeLists.category(code).orElseThrow().validTo()).isNull();
    }

    @Test
    void on_the_pages_the_admin_finds_the_way_from_the_subject_to_its_form_and_back() {
        String code = add(PARENT, "Lampu Lorong");
        String form = "/routing/code-lists/kategori/ubah/" + code;
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN).opening(form);
        assertThat(admin.open("/routing/code-lists/entri/" + code).asString()).contains("href=\"" + form + "\"", "Ubah atau akhiri", "Ditetapkan instansi itu sendiri");
        assertThat(Visitor.signedIn(People.SULTRA_ADMIN).open("/routing/code-lists/entri/" + code).asString())
                .contains("Lampu Lorong").doesNotContain("Ubah atau akhiri");
        assertThat(admin.open(form).asString()).contains("Ubah kategori Lampu Lorong", "value=\"Lampu Lorong\"")
                .doesNotContain("name=\"parentCategory\"");

        Response wrong = admin.send(form, subject("Lampu Gang", "2020-01-01"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("Hari terakhir: Tulis tanggal hari ini atau sesudahnya", "value=\"Lampu Gang\"");
        Response saved = admin.send(form, subject("Lampu Gang", ""));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).endsWith("/code-lists/entri/" + code);
        assertThat(admin.open("/routing/code-lists/entri/" + code).asString()).contains("Lampu Gang", "Lampu Lorong → Lampu Gang");
    }

    private static String add(String parent, String name) {
        Map<String, String> body = subject(name, "");
        body.put("parentCategory", parent);
        return post(body).then().statusCode(201).extract().path("code");
    }

    private static Map<String, String> subject(String name, String lastDay) {
        return new HashMap<>(Map.of("nameIndonesian", name, "nameEnglish", name, "validTo", lastDay));
    }

    private static Response post(Map<String, String> body) {
        return given().auth().oauth2(Tokens.of(People.KENDARI_ADMIN)).contentType(ContentType.JSON).body(body)
                .post("/api/own-categories");
    }

    private static Response put(String code, Map<String, String> body, String person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON).body(body).put("/api/own-categories/" + code);
    }
}
