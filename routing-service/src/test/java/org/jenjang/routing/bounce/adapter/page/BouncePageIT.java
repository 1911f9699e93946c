package org.jenjang.routing.bounce.adapter.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.routing.Reports;
import org.jenjang.routing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BouncePageIT {

    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void a_report_that_two_institutions_gave_back_stands_in_the_ledger_of_both_and_of_nobody_else() {
        CaseFile file = Reports.file("74.71", false, false);
        String complaint = reports.filed(file, null);
        dispose(complaint, "pemda:74.71");
        giveBack(complaint, People.KENDARI_ADMIN);
        dispose(complaint, "pemda:74.05");
        giveBack(complaint, People.KONAWE_SELATAN_ADMIN);
        post(People.SULTRA_ADMIN, complaint, "arbitration", "{\"lead\": \"pemda:74.71\", \"reason\": \"Tercatat sebagai aset kota.\"}");

        String pair = "find { it.one.institution == 'pemda:74.05' && it.other.institution == 'pemda:74.71' }";
        for (String person : new String[] {People.KENDARI_ADMIN, People.SULTRA_ADMIN, People.NATIONAL_ADMIN, People.AUDITOR}) {
            given().auth().oauth2(Tokens.of(person)).get("/api/bounces").then().statusCode(200)
                    .body(pair + ".tickets", hasItem(file.ticket()))
                    .body(pair + ".other.gaveBack", greaterThanOrEqualTo(1))
                    .body(pair + ".one.gaveBack", greaterThanOrEqualTo(1))
                    .body(pair + ".other.arbitrated", greaterThanOrEqualTo(1));
        }
        given().auth().oauth2(Tokens.of(People.BEKASI_ADMIN)).get("/api/bounces").then().statusCode(200)
                .body("tickets.flatten()", not(hasItem(file.ticket())));
        given().auth().oauth2(Tokens.of(People.DISHUB_KENDARI)).get("/api/bounces").then().statusCode(403);
        given().get("/api/bounces").then().statusCode(equalTo(401));
        assertThat(Visitor.signedIn(People.KENDARI_ADMIN).open("/routing/bounces?halaman=99").asString())
                .contains("Buku pantulan", file.ticket(), "Pemerintah Kabupaten Konawe Selatan", "untuk Pemerintah Kota Kendari");
        assertThat(Visitor.signedIn(People.BEKASI_ADMIN).open("/routing/bounces?lang=en").asString())
                .contains("Ledger of bounces").doesNotContain(file.ticket());
    }

    private static void dispose(String complaint, String institution) {
        post(People.SULTRA_ADMIN, complaint, "disposition", """
                {"institution": "%s", "classification": "COMPLAINT", "supervisory": false, "category": "pupr.jalan"}
                """.formatted(institution));
    }

    private static void giveBack(String complaint, String person) {
        post(person, complaint, "return", """
                {"reason": "Bukan jalan kami, melainkan jalan tetangga.", "suggestion": "pemda:74"}
                """);
    }

    private static void post(String person, String complaint, String step, String body) {
        given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON).body(body)
                .post("/api/cases/" + complaint + "/" + step).then().statusCode(200);
    }
}
