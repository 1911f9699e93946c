package org.jenjang.intake;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/** Reports as programs send them, and what intake says to them. */
public final class Reports {

    public static final String TITLE = "Lampu jalan mati di depan pasar";
    public static final String NARRATIVE = "Sudah dua minggu lampu jalan di depan pasar mati, malam hari gelap sekali.";

    private Reports() {}

    /** The least that a report needs. */
    public static Map<String, Object> least() {
        return new HashMap<>(Map.of("title", TITLE, "narrative", NARRATIVE));
    }

    /** The least, with one field more or another one. */
    public static Map<String, Object> with(String field, Object value) {
        Map<String, Object> report = least();
        report.put(field, value);
        return report;
    }

    /** Files a report. */
    public static ValidatableResponse file(Map<String, Object> report) {
        return given().contentType(ContentType.JSON).body(report).post("/api/complaints").then();
    }

    /** Files a report that must be taken in. */
    public static Filed filed(Map<String, Object> report) {
        return file(report).statusCode(201).extract().as(Filed.class);
    }

    /** Files the least that a report needs. */
    public static Filed filed() {
        return filed(least());
    }

    /** What the sender got. */
    public record Filed(String id, String ticket, String pin, String url, boolean danger) {}
}
