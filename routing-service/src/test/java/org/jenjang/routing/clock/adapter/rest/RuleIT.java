package org.jenjang.routing.clock.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.Reports;
import org.jenjang.routing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The deadline rules as the nation and an institution set them, by API and by page. */
@QuarkusTest
class RuleIT {

    private static final String RULES = "/api/deadline-rules";
    private static final String BASIS = "PermenPANRB 5/2025 Pasal 12";

    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void who_disposes_reads_the_rules_and_nobody_else_does() {
        given().get(RULES).then().statusCode(401);
        given().auth().oauth2(Tokens.of(People.DISHUB_KENDARI)).get(RULES).then().statusCode(403);
        send(RULES, People.DISHUB_KENDARI, "VERIFY", "2", today()).statusCode(403);
        given().auth().oauth2(Tokens.of(People.KENDARI_ADMIN)).get(RULES).then().statusCode(200)
                .body("find { it.rule == 'RESOLVE.ASPIRATION' }.amount", equalTo(5))
                .body("find { it.rule == 'REPORTER_COMPLETION' }.legalBasis", equalTo("UU 25/2009 Pasal 44"));
        assertThat(Visitor.signedIn(People.DISHUB_KENDARI).open("/routing/deadline-rules").statusCode()).isEqualTo(403);
    }

    @Test
    void a_wrong_rule_is_refused_with_its_fields() {
        send(RULES, People.NATIONAL_ADMIN, "TIDAK.ADA", "0", "kapan").statusCode(400)
                .contentType("application/problem+json").body("errors.field", contains("rule", "amount", "validFrom"));
        send(RULES, People.KENDARI_ADMIN, "RESOLVE.COMPLAINT_NON_SUPERVISORY", "15", today()).statusCode(400)
                .body("errors.field", contains("amount")).body("errors.code", contains("rule-looser"));
        given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).contentType(ContentType.JSON).post(RULES).then().statusCode(400);
    }

    @Test
    void a_rule_in_force_since_today_moves_what_started_today_and_tells_it() {
        TrainingTime.awayFromMidnight(ZoneId.of("Asia/Makassar"));
        String complaint = reports.filed();
        String before = due(complaint);

        send(RULES + "/preview", People.NATIONAL_ADMIN, "VERIFY", "5", today()).statusCode(200)
                .body("rule.amount", equalTo(5)).body("moves.count", greaterThan(0));
        assertThat(due(complaint)).isEqualTo(before);
        try {
            send(RULES, People.NATIONAL_ADMIN, "VERIFY", "5", today()).statusCode(200);
            await().untilAsserted(() -> assertThat(due(complaint)).isGreaterThan(before));
            Reports.read(complaint, People.NATIONAL_ADMIN).body("history.kind", hasItem("LIMIT_MOVED"));
            await().untilAsserted(() -> assertThat(reports.heard(complaint))
                    .filteredOn(event -> event.type().equals("org.jenjang.complaint.deadline-moved.v1"))
                    .singleElement().satisfies(event -> assertThat(event.payload()).contains("\"RULE\"", BASIS, before)));
        } finally {
            send(RULES, People.NATIONAL_ADMIN, "VERIFY", "3", today()).statusCode(200);
        }
        await().untilAsserted(() -> assertThat(due(complaint)).isEqualTo(before));
    }

    @Test
    void an_institution_sets_itself_a_stricter_rule_on_its_page() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN).opening("/routing/deadline-rules");
        Response wrong = admin.send("/routing/deadline-rules/periksa", form("99"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#amount\"", "paling banyak 14");
        assertThat(admin.send("/routing/deadline-rules/periksa", form("9")).asString())
                .contains("<s>14 hari kerja</s>", "9 hari kerja", "Berlakukan aturan ini");
        assertThat(admin.forge("/routing/deadline-rules/tetapkan", form("9")).statusCode()).isEqualTo(400);

        Response set = admin.send("/routing/deadline-rules/tetapkan", form("9"));
        assertThat(set.header("Location")).isEqualTo("/routing/deadline-rules?selesai=true");
        assertThat(admin.open("/routing/deadline-rules?selesai=true").asString())
                .contains("Aturan sudah ditetapkan.", "Pemerintah Kota Kendari: 9 hari kerja");
        given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).get(RULES).then()
                .body("findAll { it.scope == 'pemda:74.71' }.amount", contains(9));
        given().auth().oauth2(Tokens.of(People.SULTRA_ADMIN)).get(RULES).then()
                .body("findAll { it.scope != null }", empty()).body("rule", not(empty()));
    }

    private static Map<String, String> form(String amount) {
        return Map.of("rule", "RESOLVE.COMPLAINT_NON_SUPERVISORY", "amount", amount, "legalBasis", "Perwali Kendari 8/2026",
                "validFrom", LocalDate.parse(today()).plusYears(1).toString());
    }

    private static ValidatableResponse send(String path, String person, String rule, String amount, String from) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON)
                .body(Map.of("rule", rule, "amount", amount, "legalBasis", BASIS, "validFrom", from)).post(path).then();
    }

    private static String today() {
        return LocalDate.ofInstant(TrainingTime.now(), ZoneId.of("Asia/Makassar")).toString();
    }

    private static String due(String complaint) {
        return Reports.read(complaint, People.NATIONAL_ADMIN).extract().path("deadlines[0].dueAt");
    }
}
