package org.jenjang.routing.clock.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.Reports;
import org.jenjang.routing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The calendar as the national desk loads it, by API and by page. */
@QuarkusTest
class CalendarIT {

    private static final String HEADER = "date,name,kind,region,decree,revision\n";

    private static final int FIRST_YEAR = 2026;
    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void only_the_national_desk_sees_and_loads_it() {
        given().contentType("text/csv").body(year(2027)).post("/api/calendar").then().statusCode(401);
        send("/api/calendar", year(2027), People.SULTRA_ADMIN).statusCode(403);
        send("/api/calendar/preview", year(2027), People.KENDARI_ADMIN).statusCode(403);
        given().auth().oauth2(Tokens.of(People.SULTRA_ADMIN)).get("/api/calendar/2026").then().statusCode(403);
        assertThat(Visitor.signedIn(People.SULTRA_ADMIN).open("/routing/calendar").statusCode()).isEqualTo(403);
        assertThat(Visitor.stranger().open("/routing/calendar").statusCode()).isEqualTo(302);
        assertThat(Visitor.signedIn(People.NATIONAL_ADMIN).open("/routing/register").asString()).contains("href=\"/routing/calendar\"");
        assertThat(Visitor.signedIn(People.SULTRA_ADMIN).open("/routing/register").asString()).doesNotContain("/routing/calendar");
    }

    @Test
    void a_wrong_file_is_refused_whole_with_its_lines_in_the_language_of_the_asker() {
        String wrong = HEADER + "2026-01-01,Tahun Baru,NATIONAL,,SKB,1\n2026-02-30,Libur,NATIONAL,,SKB,1\n"
                + "2026-01-01,Lagi,NATIONAL,,SKB,1\n";
        given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).contentType("text/csv").header("Accept-Language", "en")
                .body(wrong).post("/api/calendar").then().statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains("line-3", "line-4"))
                .body("errors.message", hasItem(containsString("Line 3: “2026-02-30” is not a date")));
        send("/api/calendar/preview", "date,name\n2026-01-01,Tahun Baru", People.NATIONAL_ADMIN).statusCode(400)
                .body("errors.code", hasItems("calendar-column"));
        send("/api/calendar", "", People.NATIONAL_ADMIN).statusCode(400).body("errors.code", contains("calendar-empty"));
        ofYear(2026).body("size()", equalTo(25));
    }

    @Test
    void a_holiday_decreed_late_moves_what_is_open_keeps_what_it_was_and_tells_it() {
        loadUpTo(TrainingTime.now().atZone(ZoneId.of("Asia/Makassar")).getYear() + 1);
        String complaint = reports.filed();
        LocalDate holiday = due(complaint);
        Response before = given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).get("/api/calendar/" + holiday.getYear());
        String amended = csv(before) + holiday + ",Cuti bersama mendadak,NATIONAL,,SKB perubahan,2\n";

        send("/api/calendar/preview", amended, People.NATIONAL_ADMIN).statusCode(200)
                .body("isNews", equalTo(true)).body("moves.count", greaterThan(0))
                .body("moves.earlier", equalTo(0)).body("moves.overdue", equalTo(0))
                .body("added.name", contains("Cuti bersama mendadak")).body("gone", empty());
        assertThat(Visitor.signedIn(People.NATIONAL_ADMIN).opening("/routing/calendar").send("/routing/calendar/periksa", Map.of("file", amended)).asString())
                .contains("Cuti bersama mendadak", "lebih lambat", "Berlakukan kalender " + holiday.getYear());
        assertThat(due(complaint)).isEqualTo(holiday);

        try {
            send("/api/calendar", amended, People.NATIONAL_ADMIN).statusCode(200);
            await().untilAsserted(() -> assertThat(due(complaint)).isAfter(holiday));
            Reports.read(complaint, People.NATIONAL_ADMIN).body("history.kind", hasItem("LIMIT_MOVED"));
            await().untilAsserted(() -> assertThat(moves(complaint))
                    .singleElement().satisfies(event -> assertThat(event.payload()).contains("\"CALENDAR\"")));
            send("/api/calendar", amended, People.NATIONAL_ADMIN).statusCode(200);
        } finally {
            send("/api/calendar", csv(before), People.NATIONAL_ADMIN).statusCode(200);
        }
        await().untilAsserted(() -> assertThat(due(complaint)).isEqualTo(holiday));
        await().untilAsserted(() -> assertThat(moves(complaint)).hasSize(2));
    }

    @Test
    void what_ends_after_the_last_year_is_provisional_until_that_year_is_loaded() {
        int next = firstMissing();
        Visitor admin = Visitor.signedIn(People.NATIONAL_ADMIN);
        String page = admin.open("/routing/calendar?tahun=2026").asString();
        assertThat(page).contains("Kalender kerja 2026", "SKB 1497/2025", "25 hari tutup", "Kalender " + next + " belum dimuat",
                "<td class=\"r-day r-day--national\">1<span class=\"govuk-visually-hidden\"> Tahun Baru 2026 Masehi</span></td>");
        assertThat(admin.open("/routing/calendar?tahun=2024").asString()).contains("Kalender kerja 2024", "Keppres 10/2024");

        Response wrong = admin.send("/routing/calendar/periksa", Map.of("file", HEADER + "besok,X,NATIONAL,,SKB,0"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#line-2\"", "<code>besok,X,NATIONAL,,SKB,0</code>", "Baris 2: “besok” bukan tanggal.");

        Response preview = admin.send("/routing/calendar/periksa", Map.of("file", year(next)));
        assertThat(preview.asString()).contains("Yang akan berubah dengan kalender " + next, "Berlakukan kalender " + next);
        assertThat(admin.forge("/routing/calendar/muat", Map.of("file", year(next))).statusCode()).isEqualTo(400);

        Response loaded = admin.send("/routing/calendar/muat", Map.of("file", year(next)));
        assertThat(loaded.header("Location")).isEqualTo("/routing/calendar?muat=" + next);
        assertThat(admin.open("/routing/calendar?muat=" + next).asString()).contains("Tahun " + next + " sudah berlaku.");
        ofYear(next).body("name", contains("Tahun Baru " + next, "Kemerdekaan"));
    }

    /** The first year of which nobody has loaded the calendar; tests may have loaded some. */
    private static int firstMissing() {
        return IntStream.iterate(FIRST_YEAR, year -> year + 1)
                .filter(year -> ofYear(year).extract().statusCode() == 404).findFirst().orElseThrow();
    }

    /** As the national desk should have done before that year begins; the time of the tests may have run past the last one. */
    private static void loadUpTo(int year) {
        for (int next = firstMissing(); next <= year; next++) {
            send("/api/calendar", year(next), People.NATIONAL_ADMIN).statusCode(200);
        }
    }

    private List<IncomingEvent> moves(String complaint) {
        return reports.heard(complaint).stream()
                .filter(event -> event.type().equals("org.jenjang.complaint.deadline-moved.v1")).toList();
    }

    private static ValidatableResponse send(String path, String csv, String person) {
        return given().auth().oauth2(Tokens.of(person)).contentType("text/csv").body(csv).post(path).then();
    }

    private static ValidatableResponse ofYear(int year) {
        return given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).get("/api/calendar/" + year).then();
    }

    private static LocalDate due(String complaint) {
        String due = Reports.read(complaint, People.NATIONAL_ADMIN).extract().path("deadlines[0].dueAt");
        return LocalDate.ofInstant(Instant.parse(due), ZoneId.of("Asia/Makassar"));
    }

    private static String csv(Response days) {
        StringBuilder csv = new StringBuilder(HEADER);
        days.jsonPath().<Map<String, Object>>getList("$").forEach(day -> csv.append(String.join(",",
                String.valueOf(day.get("date")), "\"" + day.get("name") + "\"", String.valueOf(day.get("kind")),
                day.get("region") == null ? "" : String.valueOf(day.get("region")), "\"" + day.get("decree") + "\"",
                String.valueOf(day.get("revision")))).append('\n'));
        return csv.toString();
    }

    private static String year(int year) {
        return HEADER + year + "-01-01,Tahun Baru " + year + ",NATIONAL,,SKB,0\n" + year + "-08-17,Kemerdekaan,NATIONAL,,SKB,0\n";
    }
}
