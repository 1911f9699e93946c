package org.jenjang.routing.casework.adapter.kafka;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.DeliveryReported;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.Care;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.Reports;
import org.jenjang.routing.casework.domain.RoutingPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What reporters, units and the postman say at the rarer turns of a case, and what routing tells of it. */
@QuarkusTest
class WholeLifeIT {

    private static final Holder BATAM = new Holder("lembaga:bpbatam", "lembaga:bpbatam/pertanahan", Tier.NATIONAL);

    @Inject RoutingPolicy policy;

    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void a_hand_over_tells_until_when_it_may_be_returned() {
        String complaint = reports.filedFor("pemda:74.71");

        DisposedEvent.Disposed disposed = told(complaint, DisposedEvent.Disposed.class);
        assertThat(disposed.terms().returnUntil()).isAfter(TrainingTime.now());
        assertThat(disposed.deadlines()).extracting(deadline -> deadline.clock().name())
                .containsExactly("VERIFY", "RESOLVE");
    }

    @Test
    void an_objection_to_the_archive_brings_the_report_to_the_national_desk() {
        String complaint = reports.filed();
        post(People.SULTRA_ADMIN, complaint, "archive",
                "{\"reason\": \"TEST\", \"explanation\": \"Ini hanya uji coba.\"}");
        assertThat(told(complaint, DisposedEvent.Archived.class).objectionUntil()).isAfter(TrainingTime.now());

        reports.say(complaint, new SubmittedEvent.ArchiveObjected("Ini sungguh terjadi"));
        Reports.awaitState(complaint, "AT_DESK");
        DisposedEvent.Reopened reopened = told(complaint, DisposedEvent.Reopened.class);
        assertThat(reopened.cause()).isEqualTo(ReopenCause.ARCHIVE_OBJECTION);
        assertThat(reopened.holder().institution()).isEqualTo("kl:kemenpanrb");
        assertThat(reopened.disposition()).isZero();
    }

    @Test
    void an_incomplete_report_is_reminded_of_archived_and_revived() {
        String complaint = reports.filed();
        post(People.SULTRA_ADMIN, complaint, "hold", "{\"questions\": [\"Di jalan apa?\"]}");

        TrainingTime.moveTo(TrainingTime.now().plus(Duration.ofDays(3)).plusSeconds(5));
        awaitTold(complaint, "reporter-reminded");
        TrainingTime.moveTo(due(complaint, "REPORTER_COMPLETION").plusSeconds(2));
        Reports.awaitState(complaint, "ARCHIVED");
        assertThat(told(complaint, DisposedEvent.Archived.class).completableUntil()).isAfter(TrainingTime.now());

        reports.say(complaint, new SubmittedEvent.Supplemented("Di Jalan Melati"));
        Reports.awaitState(complaint, "AT_DESK");
        assertThat(told(complaint, DisposedEvent.Reopened.class).cause()).isEqualTo(ReopenCause.COMPLETED_LATE);
    }

    @Test
    void a_case_closes_by_silence_when_the_notice_of_the_answer_has_arrived() {
        String complaint = reports.filedFor("lembaga:bpbatam");
        String answer = answer(complaint, 1);
        reports.say(complaint, report("SENT"), answer);
        reports.say(complaint, report("FAILED"), answer);
        awaitNoted(complaint, "REACHED");

        TrainingTime.moveTo(due(complaint, "REPORTER_REPLY").plusSeconds(2));
        Reports.awaitState(complaint, "CLOSED");
        assertThat(told(complaint, DisposedEvent.Closed.class).closure()).isEqualTo(Closure.AUTOMATIC);
    }

    /** Row 19: what was heard of the notice of the first answer says nothing of the second. */
    @Test
    void a_reporter_to_whom_no_notice_can_be_delivered_gets_the_time_twice_and_is_counted_apart() {
        String complaint = reports.filedFor("lembaga:bpbatam");
        String first = answer(complaint, 1);
        reports.say(complaint, new SubmittedEvent.AnswerDisputed(1, "Masih padam"));
        Reports.awaitState(complaint, "WITH_UNIT");
        String second = answer(complaint, 2);
        reports.say(complaint, report("SENT"), first);
        reports.say(complaint, report("FAILED"), second);
        awaitNoted(complaint, "FAILED");

        letTheTimeToReplyPassTwice(complaint);
        DisposedEvent.Closed closed = told(complaint, DisposedEvent.Closed.class);
        assertThat(closed.closure()).isEqualTo(Closure.UNREACHABLE);
        assertThat(closed.reopenUntil()).isAfter(TrainingTime.now());
    }

    @Test
    void a_reporter_of_whose_notice_nobody_tells_is_not_unreachable() {
        String complaint = answered();

        letTheTimeToReplyPassTwice(complaint);
        assertThat(told(complaint, DisposedEvent.Closed.class).closure()).isEqualTo(Closure.AUTOMATIC);
    }

    private static void letTheTimeToReplyPassTwice(String complaint) {
        Instant first = due(complaint, "REPORTER_REPLY");
        TrainingTime.moveTo(first.plusSeconds(2));
        await().until(() -> due(complaint, "REPORTER_REPLY").isAfter(first));
        TrainingTime.moveTo(due(complaint, "REPORTER_REPLY").plusSeconds(2));
        Reports.awaitState(complaint, "CLOSED");
    }

    private static DeliveryReported report(String outcome) {
        return new DeliveryReported("reporter-answered", "REPORTER", "MAIL", outcome, 1);
    }

    private static void awaitNoted(String complaint, String reach) {
        await().untilAsserted(() -> Reports.read(complaint, People.NATIONAL_ADMIN)
                .body("history.findAll { it.kind == 'NOTICE_NOTED' }.words", hasItem(reach)));
    }

    /** The unit answers; gives the id of the event that tells of it. */
    private String answer(String complaint, int number) {
        String event = reports.say(complaint, new AnsweredEvent.Answered(1, BATAM, number,
                "Gardu sudah diperbaiki kemarin.", List.of()), Tier.NATIONAL);
        Reports.awaitState(complaint, "ANSWERED");
        return event;
    }

    @Test
    void a_reporter_reopens_a_case_and_the_second_time_it_goes_one_tier_up() {
        String complaint = answered();
        reports.say(complaint, new SubmittedEvent.AnswerAccepted(1, 3, null));
        Reports.awaitState(complaint, "CLOSED");
        reports.say(complaint, new SubmittedEvent.ReopeningAsked("Padam lagi"));
        Reports.awaitState(complaint, "WITH_UNIT");
        DisposedEvent.Reopened reopened = told(complaint, DisposedEvent.Reopened.class);
        assertThat(reopened.disposition()).isEqualTo(1);
        assertThat(reopened.answer()).isEqualTo(1);
        assertThat(reopened.deadlines()).hasSize(2);

        reports.say(complaint, new AnsweredEvent.Answered(1, BATAM, 2, "Trafo sudah diganti baru.", List.of()), Tier.NATIONAL);
        reports.say(complaint, new SubmittedEvent.AnswerAccepted(2, 3, null));
        Reports.awaitState(complaint, "CLOSED");
        reports.say(complaint, new SubmittedEvent.ReopeningAsked("Padam lagi"));
        Reports.awaitState(complaint, "ESCALATED");
        awaitTold(complaint, "escalated");
    }

    @Test
    void a_promise_runs_to_the_end_of_its_day_and_is_seen_when_it_is_broken() {
        String complaint = reports.filedFor("lembaga:bpbatam");
        LocalDate day = LocalDate.ofInstant(TrainingTime.now(), ZoneOffset.UTC).plusDays(2);
        reports.say(complaint, new AnsweredEvent.DatePromised(1, BATAM, day), Tier.NATIONAL);
        await().untilAsserted(() -> Reports.read(complaint, People.NATIONAL_ADMIN)
                .body("deadlines.clock", hasItem("PROMISE")));

        TrainingTime.moveTo(due(complaint, "PROMISE").plusSeconds(2));
        awaitTold(complaint, "deadline-breached");
    }

    @Test
    void a_report_that_follows_another_one_comes_back_when_that_one_comes_to_nothing() {
        String parent = reports.filed();
        String child = reports.filed();
        post(People.SULTRA_ADMIN, child, "link", "{\"parent\": \"" + parent + "\"}");
        assertThat(told(child, DisposedEvent.Linked.class).parent()).isEqualTo(parent);
        Reports.read(parent, People.SULTRA_ADMIN).body("links.followers.size()", equalTo(1));

        reports.say(parent, new SubmittedEvent.Withdrawn(null));
        Reports.awaitState(child, "AT_DESK");
        assertThat(told(child, DisposedEvent.Reopened.class).cause()).isEqualTo(ReopenCause.UNLINKED);
    }

    @Test
    void a_reporter_who_finds_another_matter_in_it_has_his_report_separated() {
        String parent = reports.filed();
        String child = reports.filed();
        post(People.SULTRA_ADMIN, child, "link", "{\"parent\": \"" + parent + "\"}");

        reports.say(child, new SubmittedEvent.LinkObjected("Jalan yang lain"));
        Reports.awaitState(child, "AT_DESK");
        Reports.read(parent, People.SULTRA_ADMIN).body("links.followers.size()", equalTo(0));
    }

    @Test
    void secrecy_that_a_reporter_raises_takes_the_text_away() {
        String complaint = reports.filed();
        reports.say(complaint, new SubmittedEvent.SecrecyRaised(true, true));

        await().untilAsserted(() -> Reports.read(complaint, People.SULTRA_ADMIN)
                .body("file.secret", equalTo(true)).body("file.title", equalTo(null)));
        assertThat(told(complaint, DisposedEvent.Reclassified.class).file().narrative()).isNull();
    }

    @Test
    void misuse_of_power_goes_to_the_inspectorate_and_on_without_the_reporter() {
        String complaint = reports.filed(Reports.file("74.71", true, false), "pemda:74.71");
        Reports.read(complaint, People.KENDARI_ADMIN).body("holder.unit", equalTo("pemda:74.71/inspektorat"));

        reports.say(complaint, new SubmittedEvent.Withdrawn(null));
        awaitTold(complaint, "finding-continued");
        Holder inspectorate = new Holder("pemda:74.71", "pemda:74.71/inspektorat", Tier.DISTRICT);
        reports.say(complaint, new AnsweredEvent.Answered(1, inspectorate, 1, null, List.of()), Tier.DISTRICT);
        Reports.awaitState(complaint, "CLOSED");
        assertThat(told(complaint, DisposedEvent.Closed.class).reopenUntil()).isNull();
    }

    /** Row 27, when it crosses a reclassification on its way: whoever took it for a finding is told that it is none. */
    @Test
    void a_withdrawal_that_ends_a_case_is_told() {
        String complaint = reports.filed(Reports.file("74.71", true, false), "pemda:74.71");
        post(People.KENDARI_ADMIN, complaint, "reclassification", """
                {"classification": "COMPLAINT", "supervisory": false, "category": "perhubungan", "reason": "Tidak ada petunjuk."}
                """);

        reports.say(complaint, new SubmittedEvent.Withdrawn(null));
        Reports.awaitState(complaint, "WITHDRAWN");
        awaitTold(complaint, "withdrawal-completed");
    }

    @Test
    void nobody_gets_a_report_that_is_about_him() {
        String complaint = reports.filed(Reports.file("74.71", false, false), "pemda:74.71",
                new Care(false, List.of("pemda:74.71")));

        Reports.read(complaint, People.SULTRA_ADMIN).body("state", equalTo("AT_DESK"))
                .body("terms.keepFrom", contains("pemda:74.71"));
    }

    @Test
    void who_stands_above_and_is_accused_does_not_watch_over_the_report() {
        String complaint = reports.filed(Reports.file("74.71", false, false), "pemda:74.71",
                new Care(false, List.of("pemda:74")));

        Reports.read(complaint, People.KENDARI_ADMIN).statusCode(200);
        Reports.read(complaint, People.SULTRA_ADMIN).statusCode(404);
        given().auth().oauth2(Tokens.of(People.SULTRA_ADMIN)).queryParam("query", complaint).get("/api/cases").then()
                .statusCode(200).body("cases", empty());
    }

    @Test
    void the_ombudsman_is_told_and_the_unit_still_owes_the_answer() {
        String complaint = reports.filedFor("lembaga:bpbatam");
        reports.say(complaint, new SubmittedEvent.OmbudsmanRequested("Tidak ditanggapi"));

        awaitTold(complaint, "handed-over");
        assertThat(told(complaint, DisposedEvent.HandedOver.class).owes()).isEqualTo(BATAM);
        Reports.read(complaint, People.NATIONAL_ADMIN).body("withOmbudsman", equalTo(true));
    }

    @Test
    void danger_to_life_is_told_with_the_hour_in_which_somebody_must_act_and_goes_up_when_nobody_does() {
        String complaint = reports.filed(Reports.file("74.71", false, false), null, new Care(true, List.of()));
        DisposedEvent.EmergencyMarked marked = told(complaint, DisposedEvent.EmergencyMarked.class);
        assertThat(marked.actBy()).isBetween(TrainingTime.now(), TrainingTime.now().plus(Duration.ofHours(2)));

        TrainingTime.moveTo(due(complaint, "EMERGENCY").plusSeconds(2));
        await().untilAsserted(() -> Reports.read(complaint, People.NATIONAL_ADMIN)
                .body("holder.institution", equalTo("kl:kemenpanrb")));
    }

    /** Row 23: the upper holder may order the unit that is still liable. */
    @Test
    void who_holds_what_has_climbed_reminds_the_unit_below_once_a_working_day() {
        String complaint = reports.filedFor("lembaga:bpbatam");
        remind(complaint).statusCode(409).body("refusal", equalTo("NOT_ESCALATED")).body("state", equalTo("WITH_UNIT"));
        for (int level = 1; level <= 3; level++) {
            climb(complaint, level);
        }

        remind(complaint).statusCode(200).body("state", equalTo("ESCALATED")).body("allowed", not(hasItem("REMIND")));
        assertThat(told(complaint, DisposedEvent.Reminded.class)).isEqualTo(new DisposedEvent.Reminded(
                Holder.institution("kl:kemenpanrb", Tier.NATIONAL), BATAM, "Jawab hari ini juga."));
        remind(complaint).statusCode(409).body("refusal", equalTo("REMINDED_TODAY"))
                .body("state", equalTo("ESCALATED")).body("allowed", hasItem("DISPOSE"));
        given().auth().oauth2(Tokens.of(People.SULTRA_ADMIN)).contentType(ContentType.JSON)
                .body("{\"text\": \"Jawab hari ini juga.\"}").post("/api/cases/" + complaint + "/reminder").then()
                .statusCode(404);

        TrainingTime.moveTo(policy.timetable().nextWorkingDay(TrainingTime.now(), BATAM.institution()));
        remind(complaint).statusCode(200);
    }

    private static ValidatableResponse remind(String complaint) {
        return given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).contentType(ContentType.JSON)
                .body("{\"text\": \"Jawab hari ini juga.\"}").post("/api/cases/" + complaint + "/reminder").then();
    }

    private static void climb(String complaint, int level) {
        TrainingTime.moveTo(due(complaint, "FIRST_RESPONSE").plusSeconds(2));
        await().untilAsserted(() ->
                Reports.read(complaint, People.NATIONAL_ADMIN).body("level", equalTo(level)));
    }

    private String answered() {
        String complaint = reports.filedFor("lembaga:bpbatam");
        answer(complaint, 1);
        return complaint;
    }

    private static void post(String person, String complaint, String step, String body) {
        given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON).body(body)
                .post("/api/cases/" + complaint + "/" + step).then().statusCode(200);
    }

    /** The newest event of its kind, once it is heard. */
    private <E extends Record> E told(String complaint, Class<E> kind) {
        String type = EventCodec.typeOf(kind);
        return await().until(() -> reports.heard(complaint).reversed().stream()
                .filter(event -> event.type().equals(type))
                .map(event -> EventCodec.read(kind, event.payload()))
                .findFirst().orElse(null), found -> found != null);
    }

    private void awaitTold(String complaint, String kind) {
        await().untilAsserted(() -> assertThat(reports.heard(complaint))
                .extracting(IncomingEvent::type).contains("org.jenjang.complaint." + kind + ".v1"));
    }

    private static Instant due(String complaint, String clock) {
        return Instant.parse(Reports.read(complaint, People.NATIONAL_ADMIN)
                .extract().path("deadlines.find { it.clock == '" + clock + "' }.dueAt"));
    }
}
