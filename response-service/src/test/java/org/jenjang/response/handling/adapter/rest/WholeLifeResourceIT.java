package org.jenjang.response.handling.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jenjang.response.handling.domain.HandlingFixture.OTHER_UNIT;
import static org.jenjang.response.handling.domain.HandlingFixture.UNIT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.response.Desk;
import org.jenjang.response.Voices;
import org.jenjang.response.handling.domain.HandlingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WholeLifeResourceIT {

    private static final Map<String, String> PLAN = Map.of("plan", "Kami periksa kabelnya besok pagi");
    private static final Holder INSPECTORATE = new Holder("pemda:74.71", "pemda:74.71/inspektorat", Tier.DISTRICT);

    private final Voices voices = new Voices();
    private final Desk dishub = new Desk(People.DISHUB_KENDARI);
    private final Desk pupr = new Desk(People.PUPR_KENDARI);
    private final Desk inspectorate = new Desk(People.KENDARI_INSPECTORATE);
    private final Desk inspector = new Desk(People.KENDARI_INSPECTOR);
    private final Desk head = new Desk(People.KENDARI_HEAD);

    @BeforeEach
    void today_has_hours_left() {
        TrainingTime.awayFromMidnight(ZoneOffset.ofHours(8));
    }

    @AfterEach
    void close() {
        voices.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"question", "promise", "approval", "approval-refusal"})
    void without_a_token_nothing_is_said_and_with_the_wrong_role_nothing_is_allowed(String command) {
        String path = "/api/cases/" + Ids.next() + "/" + command;
        boolean approver = command.startsWith("approval");

        given().contentType(ContentType.JSON).body("{}").post(path).then().statusCode(401);
        for (String person : List.of(People.REPORTER, People.KENDARI_ADMIN, approver ? People.DISHUB_KENDARI : People.KENDARI_HEAD)) {
            new Desk(person).asking().contentType(ContentType.JSON).body("{}").post(path).then().statusCode(403);
        }
    }

    @Test
    void another_unit_and_another_institution_s_approver_do_not_know_of_it() {
        String complaint = supervised();

        pupr.post(complaint, "question", Map.of("question", "Tiang nomor berapa?")).statusCode(404);
        pupr.post(complaint, "promise", Map.of("date", today().plusDays(3).toString())).statusCode(404);
        Desk stranger = new Desk(People.AUDITOR);
        stranger.post(complaint, "approval", Map.of("proposedAt", "2026-01-01T00:00:00Z")).statusCode(404);
        stranger.post(complaint, "approval-refusal", Map.of("reason", "Kurang jelas sekali")).statusCode(404);
        stranger.list("?state=approval").statusCode(200).body("cases.id", not(contains(complaint)));
    }

    @Test
    void the_head_sees_a_supervisory_case_only_while_its_answer_waits_for_him() {
        String complaint = supervised();
        head.open(complaint).statusCode(404);
        inspectorate.answer(complaint).statusCode(200);

        head.open(complaint).statusCode(200).body("allowed", containsInAnyOrder("APPROVE", "REFUSE"))
                .body("proposal.text", equalTo(HandlingFixture.goodAnswer(complaint)));
        String ticket = head.open(complaint).extract().path("ticket");
        head.list("?state=approval&query=" + ticket).body("cases.id", contains(complaint));
        inspectorate.open(complaint).body("allowed", hasSize(0));

        head.approve(complaint).statusCode(200);
        head.open(complaint).statusCode(404);
        head.post(complaint, "approval", Map.of("proposedAt", "2026-01-01T00:00:00Z")).statusCode(404);
        inspector.post(complaint, "approval", Map.of("proposedAt", "2026-01-01T00:00:00Z")).statusCode(409)
                .body("refusal", equalTo("NOTHING_TO_APPROVE"));
        inspector.open(complaint).statusCode(200);
    }

    @Test
    void the_inspectorate_approves_too_and_a_refusal_needs_a_reason() {
        String complaint = supervised();
        inspectorate.answer(complaint).statusCode(200);

        inspector.post(complaint, "approval-refusal", Map.of("reason", "")).statusCode(400)
                .body("errors[0].field", equalTo("reason")).body("errors[0].code", equalTo("required"));
        inspector.post(complaint, "approval-refusal", Map.of("reason", "Sebut siapa yang diperiksa")).statusCode(200)
                .body("state", equalTo("IN_PROGRESS"));
        inspectorate.answer(complaint).statusCode(200);
        inspector.approve(complaint).statusCode(200).body("state", equalTo("ANSWERED"));
    }

    @Test
    void an_approval_that_is_sent_twice_under_one_key_counts_once() {
        String complaint = supervised();
        inspectorate.answer(complaint).statusCode(200);
        String key = Ids.next().toString();
        String proposedAt = head.open(complaint).extract().path("proposal.at");
        head.post(complaint, "approval", Map.of()).statusCode(400).body("errors[0].field", equalTo("proposedAt"));
        head.post(complaint, "approval", Map.of("proposedAt", "2026-01-01T00:00:00Z")).statusCode(409)
                .body("refusal", equalTo("PROPOSAL_OUTDATED"));

        for (int attempt = 0; attempt < 2; attempt++) {
            head.asking().header("Idempotency-Key", key).contentType(ContentType.JSON)
                    .body(Map.of("proposedAt", proposedAt)).post("/api/cases/" + complaint + "/approval").then()
                    .statusCode(200).body("answers", equalTo(1));
        }
    }

    @Test
    void a_helper_reads_and_tells_and_is_refused_everything_else() {
        String complaint = voices.assigned(UNIT, HandlingFixture.file(Voices.ticket()), Voices.terms(OTHER_UNIT.unit()));
        voices.register();
        pupr.awaiting(complaint, "RECEIVED");
        pupr.awaitingNames(complaint);
        pupr.post(complaint, "progress", Map.of("text", "Trotoar sudah dibuka")).statusCode(409).body("refusal", equalTo("NOT_STARTED"));
        dishub.post(complaint, "start", PLAN).statusCode(200);

        pupr.answer(complaint).statusCode(409).body("refusal", equalTo("ONLY_THE_LEAD"))
                .body("state", equalTo("IN_PROGRESS")).body("allowed", contains("PROGRESS"));
        pupr.post(complaint, "start", PLAN).statusCode(409).body("refusal", equalTo("ONLY_THE_LEAD"));
        pupr.post(complaint, "promise", Map.of("date", today().plusDays(3).toString())).statusCode(409);
        pupr.post(complaint, "question", Map.of("question", "Tiang nomor berapa?")).statusCode(409);
        pupr.post(complaint, "give-back", Map.of("reason", "Bukan tugas kami", "suggestedUnit", UNIT.unit())).statusCode(409)
                .body("refusal", equalTo("ONLY_THE_LEAD"));
        pupr.post(complaint, "progress", Map.of("text", "Trotoar sudah dibuka")).statusCode(200);
        new Desk(People.DUKCAPIL_KENDARI).open(complaint).statusCode(404);
    }

    @Test
    void two_dates_may_be_promised_and_not_three() {
        String complaint = received();
        dishub.post(complaint, "promise", day(3)).statusCode(409).body("refusal", equalTo("NOT_STARTED"))
                .body("state", equalTo("RECEIVED")).body("allowed", contains("START", "ANSWER", "GIVE_BACK"));
        dishub.post(complaint, "start", PLAN).statusCode(200);

        dishub.post(complaint, "promise", day(3)).statusCode(200);
        dishub.post(complaint, "promise", day(3)).statusCode(409).body("refusal", equalTo("PROMISED_THAT_ALREADY"));
        dishub.post(complaint, "promise", day(5)).statusCode(200);
        dishub.post(complaint, "promise", day(7)).statusCode(409).body("refusal", equalTo("PROMISED_TOO_OFTEN"))
                .body("detail", not(blankOrNullString()));
        dishub.open(complaint).body("promises", equalTo(2)).body("promised", equalTo(today().plusDays(5).toString()))
                .body("allowed", not(contains("PROMISE")));
    }

    @ParameterizedTest
    @CsvSource({"-1, not-ahead", "0, not-ahead", "366, too-far"})
    void a_promise_lies_ahead_and_within_a_year(int days, String code) {
        voices.register();
        String complaint = received();
        // The zone of the institution comes with its name.
        dishub.awaitingNames(complaint);
        dishub.post(complaint, "start", PLAN).statusCode(200);

        dishub.post(complaint, "promise", day(days)).statusCode(400)
                .body("errors[0].field", equalTo("date")).body("errors[0].code", equalTo(code));
        dishub.post(complaint, "promise", Map.of()).statusCode(400).body("errors[0].code", equalTo("required"));
        dishub.post(complaint, "question", Map.of()).statusCode(400).body("errors[0].field", equalTo("question"));
    }

    @Test
    void a_case_cannot_be_given_back_late_to_nobody_or_when_its_terms_forbid_it() {
        voices.register();
        String late = voices.assigned(UNIT, HandlingFixture.file(Voices.ticket()),
                HandlingFixture.terms(TrainingTime.now().minus(Duration.ofSeconds(1))));
        String bound = voices.assigned(UNIT, HandlingFixture.file(Voices.ticket()), null);
        dishub.awaiting(late, "RECEIVED");
        dishub.awaiting(bound, "RECEIVED");
        dishub.awaitingNames(late);

        dishub.giveBack(late, "Bukan lampu jalan kota").statusCode(409).body("refusal", equalTo("RETURN_TOO_LATE"));
        dishub.giveBack(bound, "Bukan lampu jalan kota").statusCode(409).body("refusal", equalTo("RETURN_FORBIDDEN"));
        dishub.post(received(), "give-back", Map.of("reason", "Bukan lampu jalan kota")).statusCode(400)
                .body("errors[0].field", equalTo("suggestedUnit")).body("errors[0].code", equalTo("required"));
    }

    @Test
    void an_answer_about_what_was_broken_needs_proof() {
        String complaint = received();

        dishub.post(complaint, "answer", Map.of("text", HandlingFixture.goodAnswer(complaint))).statusCode(409)
                .body("refusal", equalTo("EVIDENCE_REQUIRED"));
        dishub.answer(complaint).statusCode(200);
    }

    @Test
    void the_same_answer_is_taken_four_times_within_thirty_days_whatever_its_capitals() {
        String answer = "Lampu di ruas ini sudah kami ganti dengan LED baru, kode " + Voices.ticket();
        for (int time = 0; time < 4; time++) {
            dishub.answer(received(), time % 2 == 0 ? answer : answer.toUpperCase(java.util.Locale.ROOT) + "!!").statusCode(200);
        }
        String fifth = received();

        dishub.answer(fifth, "  " + answer).statusCode(409).body("refusal", equalTo("ANSWER_REUSED"));
        dishub.answer(fifth).statusCode(200);
        String next = received();
        TrainingTime.forward(Duration.ofDays(31));
        dishub.answer(next, answer).statusCode(200);
    }

    @Test
    void of_two_officers_who_start_at_once_one_is_told_how_the_case_stands() throws InterruptedException, ExecutionException {
        String complaint = received();
        List<Integer> codes = new ArrayList<>();
        try (var officers = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both = Collections.nCopies(2,
                    () -> dishub.post(complaint, "start", PLAN).extract().statusCode());
            for (var answer : officers.invokeAll(both)) {
                codes.add(answer.get());
            }
        }

        assertThat(codes).containsExactlyInAnyOrder(200, 409);
        dishub.post(complaint, "start", PLAN).statusCode(409).body("refusal", equalTo("ALREADY_STARTED"))
                .body("state", equalTo("IN_PROGRESS"));
    }

    private static Map<String, String> day(int ahead) {
        return Map.of("date", today().plusDays(ahead).toString());
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(TrainingTime.now(), ZoneOffset.ofHours(8));
    }

    private String received() {
        String complaint = voices.assigned(UNIT);
        dishub.awaiting(complaint, "RECEIVED");
        return complaint;
    }

    private String supervised() {
        String complaint = voices.assigned(INSPECTORATE, HandlingFixture.supervisoryFile(Voices.ticket()));
        inspectorate.awaiting(complaint, "RECEIVED");
        return complaint;
    }
}
