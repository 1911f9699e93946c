package org.jenjang.routing.casework.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.LongStream;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.testkit.People;
import org.jenjang.routing.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoutingEventsIT {

    private static final Holder BATAM = new Holder("lembaga:bpbatam", "lembaga:bpbatam/pertanahan", Tier.NATIONAL);
    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void a_report_without_a_choice_waits_at_the_desk_of_its_province() {
        String complaint = reports.filed();

        Reports.read(complaint, People.SULTRA_ADMIN)
                .body("state", equalTo("AT_DESK"))
                .body("holder.institution", equalTo("pemda:74"))
                .body("allowed", contains("DISPOSE", "HOLD", "ARCHIVE", "RECLASSIFY", "LINK", "MARK_EMERGENCY"))
                .body("deadlines.clock", contains("VERIFY"));
        assertTold(complaint, "deadline-set");
    }

    @Test
    void a_chosen_institution_with_one_unit_gets_the_report_into_the_inbox_of_that_unit_at_once() {
        String complaint = reports.filedFor("lembaga:bpbatam");

        Reports.read(complaint, People.NATIONAL_ADMIN).body("state", equalTo("WITH_UNIT"));
        assertTold(complaint, "verified", "disposed", "deadline-set", "deadline-set", "assigned");
        IncomingEvent disposed = reports.heard(complaint).get(1);
        assertThat(disposed.extensions()).containsEntry("tier", "national").containsEntry("region", "74.71")
                .containsEntry("institution", "lembaga:bpbatam").containsEntry("correlationid", complaint)
                        .containsKey("causationid");
        DisposedEvent.Disposed told = EventCodec.read(DisposedEvent.Disposed.class, disposed.payload());
        assertThat(told.file().category()).isEqualTo("lainnya");
        assertThat(told.deadlines()).hasSize(2);
    }

    @Test
    void an_answer_waits_for_the_reporter_and_his_consent_closes_the_case() {
        String complaint = reports.filedFor("lembaga:bpbatam");
        reports.say(complaint, new AnsweredEvent.WorkStarted(1, BATAM, "Kami periksa gardu", null), Tier.NATIONAL);
        reports.say(complaint, new AnsweredEvent.Answered(1, BATAM, 1, "Gardu sudah diperbaiki kemarin siang.",
                List.of()), Tier.NATIONAL);
        Reports.awaitState(complaint, "ANSWERED");

        reports.say(complaint, new SubmittedEvent.AnswerDisputed(1, "Masih padam"));
        Reports.awaitState(complaint, "WITH_UNIT");
        reports.say(complaint, new AnsweredEvent.Answered(1, BATAM, 2, "Trafo diganti, listrik sudah menyala.",
                List.of()), Tier.NATIONAL);
        Reports.awaitState(complaint, "ANSWERED");
        reports.say(complaint, new SubmittedEvent.AnswerAccepted(2, 5, null));
        Reports.awaitState(complaint, "CLOSED");

        assertTold(complaint, "verified", "disposed", "deadline-set", "deadline-set", "assigned", "deadline-paused",
                "deadline-set", "deadline-set", "deadline-set", "deadline-paused", "deadline-set", "closed");
    }

    @Test
    void a_unit_that_gives_back_leaves_the_choice_to_its_institution() {
        String complaint = reports.filedFor("lembaga:bpbatam");
        reports.say(complaint, new AnsweredEvent.GivenBack(1, BATAM, "Bukan jaringan kami", null), Tier.NATIONAL);
        Reports.awaitState(complaint, "WITH_INSTITUTION");
    }

    @Test
    void a_withdrawn_report_is_over() {
        String complaint = reports.filed();
        reports.say(complaint, new SubmittedEvent.Withdrawn(null));
        Reports.awaitState(complaint, "WITHDRAWN");
    }

    @Test
    void what_comes_twice_or_out_of_turn_changes_nothing() {
        String complaint = reports.filed();
        reports.sayTwice(complaint, new SubmittedEvent.Supplemented("Tambahan"));
        reports.say(complaint, new AnsweredEvent.Answered(7, BATAM, 1, "Bukan giliran kami untuk menjawab.", List.of()),
                Tier.NATIONAL);
        reports.say(complaint, new SubmittedEvent.Withdrawn(null));

        Reports.awaitState(complaint, "WITHDRAWN");
        assertTold(complaint, "deadline-set", "withdrawal-completed");
    }

    @Test
    void the_text_of_a_secret_report_is_neither_told_nor_kept() {
        String complaint = reports.filed(Reports.file("74.71", false, true), "lembaga:bpbatam");

        Reports.read(complaint, People.NATIONAL_ADMIN).body("file.title", equalTo(null))
                .body("file.secret", equalTo(true));
        assertThat(reports.heard(complaint)).extracting(IncomingEvent::payload)
                .noneMatch(payload -> payload.contains("title") || payload.contains("narrative"));
    }

    @Test
    void hundreds_of_reports_that_arrive_together_are_all_routed() {
        List<String> complaints = reports.filedAtOnce(300, "lembaga:bpbatam");

        await().untilAsserted(() ->
                assertThat(reports.kafka().heard("complaint.disposed.national"))
                        .filteredOn(event -> event.type().equals("org.jenjang.complaint.assigned.v1"))
                        .extracting(IncomingEvent::subject).containsAll(complaints));
    }

    private void assertTold(String complaint, String... kinds) {
        await().untilAsserted(() -> {
            List<IncomingEvent> heard = reports.heard(complaint);
            assertThat(heard).extracting(event -> event.type().replaceAll("org.jenjang.complaint.|.v1", ""))
                    .containsExactly(kinds);
            assertThat(heard).extracting(IncomingEvent::sequence)
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, kinds.length).boxed().toList());
        });
    }
}
