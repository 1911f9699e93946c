package org.jenjang.response.handling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jenjang.response.handling.domain.HandlingFixture.COMPLAINT;
import static org.jenjang.response.handling.domain.HandlingFixture.GOOD_ANSWER;
import static org.jenjang.response.handling.domain.HandlingFixture.NOW;
import static org.jenjang.response.handling.domain.HandlingFixture.OFFICER;
import static org.jenjang.response.handling.domain.HandlingFixture.OTHER_UNIT;
import static org.jenjang.response.handling.domain.HandlingFixture.UNIT;
import static org.jenjang.response.handling.domain.HandlingFixture.answer;
import static org.jenjang.response.handling.domain.HandlingFixture.end;
import static org.jenjang.response.handling.domain.HandlingFixture.receive;
import static org.jenjang.response.handling.domain.HandlingFixture.secretFile;
import static org.jenjang.response.handling.domain.HandlingFixture.supervisoryFile;
import static org.jenjang.response.handling.domain.HandlingFixture.task;

import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.Decision.Accepted;
import org.jenjang.platform.kernel.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandlingTest {

    private static final Handling NOBODYS = new Handling.Unassigned(COMPLAINT, false, Marks.NONE);

    @Test
    void answers_are_numbered_over_objections_and_hand_overs() {
        Handling now = after(NOBODYS, receive(1, UNIT, "JJ-1"), answer(GOOD_ANSWER),
                new HandlingCommand.NoteDisputed(1, "Masih gelap", NOW), answer(GOOD_ANSWER),
                end(Ending.TAKEN_AWAY), receive(2, OTHER_UNIT, "JJ-1"));

        HandlingEvent told = decided(now, answer(GOOD_ANSWER)).events().getFirst();

        assertThat(told).isInstanceOfSatisfying(HandlingEvent.Answered.class, answered -> {
            assertThat(answered.answer()).isEqualTo(3);
            assertThat(answered.by().disposition()).isEqualTo(2);
            assertThat(answered.by().unit()).isEqualTo(OTHER_UNIT);
        });
    }

    @Test
    void an_objection_to_an_older_answer_is_refused() {
        Handling now = after(NOBODYS, receive(1, UNIT, "JJ-1"), answer(GOOD_ANSWER),
                new HandlingCommand.NoteDisputed(1, null, NOW), answer(GOOD_ANSWER));

        assertRefused(now, new HandlingCommand.NoteDisputed(1, null, NOW), HandlingRefusal.ANSWER_OUTDATED);
        assertRefused(now, new HandlingCommand.NoteAccepted(1, 5, null, NOW), HandlingRefusal.ANSWER_OUTDATED);
    }

    @Test
    void an_escalated_case_can_still_be_answered_by_the_unit_that_is_liable() {
        Handling now = after(NOBODYS, receive(1, UNIT, "JJ-1"),
                new HandlingCommand.NoteEscalated(HandlingFixture.PROVINCE, null, NOW), answer(GOOD_ANSWER));

        assertThat(now).isInstanceOfSatisfying(Handling.Answered.class, answered -> {
            assertThat(answered.task().standing().isRaised()).isTrue();
            assertThat(answered.task().unit()).isEqualTo(UNIT);
        });
    }

    @Test
    void a_new_hand_over_begins_without_the_old_escalation() {
        Handling now = after(NOBODYS, receive(1, UNIT, "JJ-1"),
                new HandlingCommand.NoteEscalated(HandlingFixture.PROVINCE, null, NOW), receive(2, UNIT, "JJ-1"));

        assertThat(now).isInstanceOfSatisfying(Handling.Received.class,
                received -> assertThat(received.task().standing().isRaised()).isFalse());
    }

    @Test
    void a_withdrawal_that_comes_before_the_assignment_is_remembered() {
        Handling now = after(NOBODYS, end(Ending.WITHDRAWN), receive(1, UNIT, "JJ-1"));

        assertThat(now).isInstanceOfSatisfying(Handling.Ended.class,
                ended -> assertThat(ended.ending()).isEqualTo(Ending.WITHDRAWN));
        assertThat(after(now, new HandlingCommand.NoteContinued(UNIT, NOW))).isInstanceOf(Handling.Received.class);
    }

    @Test
    void a_withdrawal_after_a_new_hand_over_has_begun_stops_the_next_unit_too() {
        Handling now = after(NOBODYS, receive(1, UNIT, "JJ-1"), end(Ending.TAKEN_AWAY),
                end(Ending.WITHDRAWN), receive(2, OTHER_UNIT, "JJ-1"));

        assertThat(now).isInstanceOfSatisfying(Handling.Ended.class, ended -> {
            assertThat(ended.ending()).isEqualTo(Ending.WITHDRAWN);
            assertThat(ended.task().unit()).isEqualTo(OTHER_UNIT);
        });
    }

    @Test
    void the_unit_that_goes_on_has_the_work_the_questions_and_the_answers_of_the_one_before() {
        Handling now = after(NOBODYS, receive(1, UNIT, "JJ-1"), answer(GOOD_ANSWER),
                new HandlingCommand.NoteEscalated(HandlingFixture.PROVINCE, null, NOW),
                new HandlingCommand.NoteRehomed(UNIT, OTHER_UNIT, Assignment.BINDING, "UU 9/2015", NOW));

        assertThat(now).isInstanceOfSatisfying(Handling.Answered.class, answered -> {
            assertThat(answered.task().unit()).isEqualTo(OTHER_UNIT);
            assertThat(answered.task().disposition()).isEqualTo(1);
            assertThat(answered.task().answers()).isEqualTo(1);
            assertThat(answered.task().standing().isRaised()).isTrue();
        });
    }

    @Test
    void a_desk_may_say_that_a_withdrawn_case_goes_on_with_the_heir_of_the_unit() {
        Handling now = after(NOBODYS, receive(1, UNIT, "JJ-1"), end(Ending.WITHDRAWN),
                new HandlingCommand.NoteRehomed(UNIT, OTHER_UNIT, Assignment.BINDING, null, NOW),
                new HandlingCommand.NoteContinued(OTHER_UNIT, NOW));

        assertThat(now).isInstanceOfSatisfying(Handling.Received.class,
                received -> assertThat(received.task().unit()).isEqualTo(OTHER_UNIT));
    }

    @Test
    void a_unit_cannot_suggest_itself() {
        assertRefused(new Handling.Received(task()),
                new HandlingCommand.GiveBack("Bukan tugas kami", UNIT.unit(), OFFICER, NOW), HandlingRefusal.SUGGESTS_ITSELF);
    }

    @Test
    void texts_about_secret_and_supervisory_reports_are_restricted() {
        assertThat(task().isRestricted()).isFalse();
        assertThat(task(secretFile("JJ-2")).isRestricted()).isTrue();
        assertThat(task(supervisoryFile("JJ-3")).isRestricted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Terima kasih, kami teruskan.",
        "Terima kasih atas laporannya. Laporan Anda sudah kami terima dan akan segera ditindaklanjuti oleh dinas terkait.",
        "Yth. Bapak/Ibu pelapor, mohon ditunggu, laporan sedang dikoordinasikan dengan bidang terkait. Salam sehat selalu.",
        "Sudah kami sampaikan kepada pimpinan untuk ditindaklanjuti, terima kasih, terima kasih, terima kasih.",
        "Thank you for your report, it will be forwarded to the unit.",
        ". . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . ."})
    void thanks_and_promises_are_no_answer(String text) {
        assertRefused(new Handling.Received(task()), answer(text), HandlingRefusal.NOT_AN_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Lampu sudah menyala kembali sejak tadi malam, silakan dicek.",
        "Terima kasih atas laporannya. Lubang di depan pasar sudah ditambal pada 20 November oleh tim kami.",
        "Jalan itu jalan nasional; Balai Jalan menambalnya pekan depan, nomor pekerjaan 12/2026.",
        "The seven lamps have been replaced and tested on Monday evening."})
    void what_was_done_is_an_answer(String text) {
        assertThat(after(new Handling.Received(task()), answer(text))).isInstanceOf(Handling.Answered.class);
    }

    @ParameterizedTest
    @EnumSource(HandlingRefusal.class)
    void every_refusal_can_be_said_in_both_languages(HandlingRefusal refusal) {
        assertThat(ProblemTexts.isComplete("refusal." + refusal.name())).isTrue();
    }

    private static Handling after(Handling now, HandlingCommand... commands) {
        for (HandlingCommand command : commands) {
            now = decided(now, command).state();
        }
        return now;
    }

    private static Accepted<Handling, HandlingEvent> decided(Handling now, HandlingCommand command) {
        return Handling.decide(now, command).orElseRefuse();
    }

    private static void assertRefused(Handling now, HandlingCommand command, HandlingRefusal expected) {
        assertThatThrownBy(() -> decided(now, command))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(expected));
    }
}
