package org.jenjang.routing.officer.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Files of officers, sent by a program. */
@QuarkusTest
class OfficerFileIT {

    private static final int MANY = 4_000;

    @Test
    void a_file_of_thousands_is_read_and_one_wrong_line_among_them_is_named() {
        String good = IntStream.range(0, MANY).mapToObj(OfficerFileIT::line).collect(Collectors.joining("\n"));

        preview(good).statusCode(200).body("$", hasSize(MANY));
        preview(good + "\n" + "Salah,bukan-surel,LIAISON_OFFICER,pemda:74.71/dishub,SK 1/2026").statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].code", equalTo("officer-email")).body("errors[0].field", equalTo("line-" + (MANY + 2)));
    }

    private static String line(int number) {
        return "Petugas Ke-%d,petugas-ke-%d@berkas.jenjang.example,LIAISON_OFFICER,pemda:74.71/dishub,SK %d/2026".formatted(number, number, number);
    }

    private static ValidatableResponse preview(String lines) {
        return given().auth().oauth2(Tokens.of(People.KENDARI_ADMIN)).contentType("text/csv").body("name,mail,role,unit,decree\n" + lines)
                .post("/api/officer-files/preview").then();
    }
}
