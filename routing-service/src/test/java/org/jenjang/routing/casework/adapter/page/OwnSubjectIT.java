package org.jenjang.routing.casework.adapter.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.routing.Reports;
import org.jenjang.routing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The own subject of an institution is chosen for its own reports alone. */
@QuarkusTest
class OwnSubjectIT {

    private static final String OWN = "perhubungan.parkir.parkirpelabuhan";
    private static final String OFFERED = "Parkir Pelabuhan (khusus Pemerintah Provinsi Sulawesi Tenggara)";

    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void a_desk_gives_a_report_the_own_subject_of_an_institution_only_when_it_hands_it_to_that_institution() {
        Visitor desk = Visitor.signedIn(People.SULTRA_ADMIN).opening("/routing/code-lists/kategori/baru");
        desk.send("/routing/code-lists/kategori/baru", Map.of("parentCategory", "perhubungan.parkir", "nameIndonesian", "Parkir Pelabuhan",
                "nameEnglish", "Parking at the harbour"));
        await().untilAsserted(() -> assertThat(CodeLists.category(OWN)).isPresent());
        String complaint = reports.filed();
        String page = "/routing/antrean/periksa/" + complaint;
        assertThat(desk.open(page).asString()).contains(OFFERED);

        Response refused = desk.send(page + "/penerusan", disposition("pemda:74.71"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("href=\"#category\"",
                "Kategori ini hanya untuk laporan Pemerintah Provinsi Sulawesi Tenggara.");
        dispose(complaint, "pemda:74.71").statusCode(400).body("errors.field", contains("category"))
                .body("errors.message", hasItem("Category: This category is for reports of Pemerintah Provinsi Sulawesi Tenggara alone."
                        + " Choose another category, or hand the report to that institution."));
        dispose(complaint, "pemda:74").statusCode(200);
    }

    @Test
    void an_institution_that_holds_a_report_cannot_give_it_the_own_subject_of_another_one() {
        Visitor kendari = Visitor.signedIn(People.KENDARI_ADMIN).opening("/routing/code-lists/kategori/baru");
        Visitor desk = Visitor.signedIn(People.SULTRA_ADMIN).opening("/routing/code-lists/kategori/baru");
        desk.send("/routing/code-lists/kategori/baru", Map.of("parentCategory", "perhubungan.parkir", "nameIndonesian", "Parkir Terminal",
                "nameEnglish", "Parking at the terminal"));
        String complaint = reports.filedFor("pemda:74.71");
        assertThat(kendari.open("/routing/antrean/semua/" + complaint).asString()).contains("name=\"newCategory\"")
                .doesNotContain("Parkir Terminal");

        Response refused = kendari.send("/routing/antrean/semua/" + complaint + "/penggolongan", Map.of("newClassification", "COMPLAINT",
                "newSupervisory", "false", "newCategory", "perhubungan.parkir.parkirterminal", "reclassifyReason", "Ini soal parkir."));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("href=\"#newCategory\"", "hanya untuk laporan Pemerintah Provinsi");
    }

    private static Map<String, String> disposition(String institution) {
        return new HashMap<>(Map.of("institution", institution, "classification", "COMPLAINT", "supervisory", "false",
                "category", OWN, "note", ""));
    }

    private static ValidatableResponse dispose(String complaint, String institution) {
        return given().auth().oauth2(Tokens.of(People.SULTRA_ADMIN)).header("Accept-Language", "en").contentType(ContentType.JSON)
                .body(disposition(institution)).post("/api/cases/" + complaint + "/disposition").then();
    }
}
