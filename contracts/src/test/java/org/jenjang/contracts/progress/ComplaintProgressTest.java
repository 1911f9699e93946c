package org.jenjang.contracts.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.contracts.progress.History.CITY;
import static org.jenjang.contracts.progress.History.LIGHTS;
import static org.jenjang.contracts.progress.History.PROVINCE;
import static org.jenjang.contracts.progress.History.begun;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.vocabulary.Closure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintProgressTest {

    private static final int HISTORIES = 300;
    private static final int ORDERS = 40;

    static Stream<Arguments> histories() {
        return Stream.of(
                Arguments.of("just filed", begun(), PublicStatus.RECEIVED),
                Arguments.of("checked", begun().verified(), PublicStatus.VERIFIED),
                Arguments.of("handed over", atWork(), PublicStatus.DISPOSED),
                Arguments.of("begun", atWork().workStarted(), PublicStatus.IN_PROGRESS),
                Arguments.of("progress without a start", atWork().progressUnder(1), PublicStatus.IN_PROGRESS),
                Arguments.of("answered", atWork().workStarted().answered(1), PublicStatus.ANSWERED),
                Arguments.of("disputed", atWork().answered(1).disputed(1), PublicStatus.IN_PROGRESS),
                Arguments.of("answered again", atWork().answered(1).disputed(1).answered(2), PublicStatus.ANSWERED),
                Arguments.of("accepted", atWork().answered(1).accepted(1, 4), PublicStatus.ANSWERED),
                Arguments.of("closed", atWork().answered(1).accepted(1, 4).closed(Closure.CONFIRMED), PublicStatus.CLOSED),
                Arguments.of("given back", atWork().workStarted().givenBack().returnedTo(CITY), PublicStatus.RETURNED),
                Arguments.of("given back and assigned anew",
                        atWork().workStarted().givenBack().returnedTo(CITY).assignedTo(LIGHTS), PublicStatus.DISPOSED),
                Arguments.of("disposed anew after work",
                        atWork().workStarted().disposedTo(PROVINCE), PublicStatus.DISPOSED),
                Arguments.of("disposed anew after a dispute",
                        atWork().answered(1).disputed(1).disposedTo(PROVINCE), PublicStatus.DISPOSED),
                Arguments.of("disposed anew after an answer",
                        atWork().answered(1).disposedTo(PROVINCE), PublicStatus.DISPOSED),
                Arguments.of("answered by the lower office after the case went up",
                        atWork().escalated(1).answered(1), PublicStatus.ANSWERED),
                Arguments.of("a former holder speaks while the new one works",
                        atWork().disposedTo(PROVINCE).workStarted().progressUnder(1), PublicStatus.IN_PROGRESS),
                Arguments.of("escalated at work", atWork().workStarted().escalated(1), PublicStatus.IN_PROGRESS),
                Arguments.of("on hold at the desk", begun().held(), PublicStatus.ON_HOLD),
                Arguments.of("resumed at the desk", begun().held().supplemented().resumed(), PublicStatus.VERIFIED),
                Arguments.of("resumed at work", atWork().workStarted().held().resumed(), PublicStatus.IN_PROGRESS),
                Arguments.of("arbitration", atWork().arbitrated(), PublicStatus.IN_ARBITRATION),
                Arguments.of("archived", begun().archived(), PublicStatus.ARCHIVED),
                Arguments.of("linked", begun().linked(), PublicStatus.LINKED),
                Arguments.of("objected to being put aside", begun().archived().reopened(0), PublicStatus.VERIFIED),
                Arguments.of("put aside again", begun().archived().reopened(0).archived(), PublicStatus.ARCHIVED),
                Arguments.of("opened again",
                        atWork().answered(1).closed(Closure.AUTOMATIC).reopened(1), PublicStatus.IN_PROGRESS),
                Arguments.of("opened again and answered anew",
                        atWork().answered(1).closed(Closure.AUTOMATIC).reopened(1).answered(2), PublicStatus.ANSWERED),
                Arguments.of("no longer linked", begun().linked().reopened(0), PublicStatus.VERIFIED),
                Arguments.of("with the Ombudsman as well",
                        atWork().workStarted().takenToOmbudsman(), PublicStatus.IN_PROGRESS),
                Arguments.of("withdrawn", atWork().withdrawn(), PublicStatus.WITHDRAWN),
                Arguments.of("withdrawn, and examined all the same", atWork().withdrawn().findingContinued(),
                        PublicStatus.DISPOSED),
                Arguments.of("withdrawn too late",
                        atWork().answered(1).closed(Closure.AUTOMATIC).withdrawn(), PublicStatus.CLOSED));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("histories")
    void what_the_public_sees(String what, History history, PublicStatus expected) {
        assertThat(history.progress().status()).isEqualTo(expected);
    }

    @Test
    void nothing_heard_yet_is_received_by_nobody() {
        assertThat(ComplaintProgress.UNHEARD.status()).isEqualTo(PublicStatus.RECEIVED);
        assertThat(ComplaintProgress.UNHEARD.holder()).isEmpty();
        assertThat(ComplaintProgress.UNHEARD.liable()).isEmpty();
        assertThat(ComplaintProgress.UNHEARD.closure()).isEmpty();
    }

    @Test
    void an_escalation_moves_the_case_up_and_leaves_the_lower_office_liable() {
        ComplaintProgress progress = atWork().escalated(1).progress();

        assertThat(progress.holder()).contains(PROVINCE);
        assertThat(progress.liable()).containsExactly(CITY);
    }

    @Test
    void whoever_took_over_the_work_of_an_office_holds_the_case_and_what_the_office_did_stays_done() {
        ComplaintProgress progress = atWork().workStarted().rehomedWithItsWork().progress();

        assertThat(progress.holder()).contains(History.TOWN_LIGHTS);
        assertThat(progress.status()).isEqualTo(PublicStatus.IN_PROGRESS);
        assertThat(atWork().answered(1).rehomedWithItsWork().progress().status()).isEqualTo(PublicStatus.ANSWERED);
    }

    @Test
    void whoever_took_over_owes_what_was_owed() {
        assertThat(atWork().escalated(1).rehomedWithItsWork().progress().liable()).containsExactly(History.TOWN);
        assertThat(atWork().rehomedWithItsWork().escalated(1).progress().liable()).containsExactly(CITY);
    }

    @Test
    void where_no_unit_goes_on_the_work_begins_anew() {
        assertThat(atWork().workStarted().rehomedAnew().progress().status()).isEqualTo(PublicStatus.DISPOSED);
        assertThat(atWork().workStarted().leftToTheDesk().progress().status()).isEqualTo(PublicStatus.RETURNED);
    }

    @Test
    void a_reminder_changes_nothing_that_the_public_sees() {
        assertThat(atWork().escalated(1).reminded().progress()).isEqualTo(atWork().escalated(1).progress());
    }

    @Test
    void a_linked_report_follows_the_other_one_until_it_is_opened_again() {
        assertThat(begun().linked().progress().parent()).contains(History.OTHER);
        assertThat(begun().linked().reopened(0).progress().parent()).isEmpty();
    }

    @Test
    void an_office_that_lets_two_limits_pass_is_named_once() {
        assertThat(atWork().escalated(1).escalated(2).progress().liable()).containsExactly(CITY);
    }

    @Test
    void the_first_act_and_the_first_answer_keep_their_time() {
        ComplaintProgress progress = atWork().workStarted().answered(1).disputed(1).answered(2).progress();

        assertThat(progress.agency().firstAct()).isEqualTo(History.START.plus(Duration.ofHours(4)));
        assertThat(progress.agency().firstAnswer()).isEqualTo(History.START.plus(Duration.ofHours(5)));
    }

    @Test
    void the_rating_is_that_of_the_last_accepted_answer() {
        ComplaintProgress progress = atWork().answered(1).disputed(1).answered(2).accepted(2, 3).progress();

        assertThat(progress.citizen().rating()).isEqualTo(3);
        assertThat(progress.closure()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_order_of_arrival_and_any_double_gives_the_same(long seed) {
        List<Told> history = RandomHistory.of(seed).told();
        ComplaintProgress expected = Told.fold(history);
        Random random = new Random(seed);

        for (int order = 0; order < ORDERS; order++) {
            List<Told> arrived = new ArrayList<>(history);
            arrived.addAll(history.subList(0, random.nextInt(history.size() + 1)));
            Collections.shuffle(arrived, random);
            assertThat(Told.fold(arrived)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_stored_fold_goes_on_where_it_stood(long seed) {
        List<Told> history = RandomHistory.of(seed).told();
        ComplaintProgress progress = ComplaintProgress.UNHEARD;

        for (Told told : history) {
            progress = EventCodec.read(ComplaintProgress.class, EventCodec.write(told.onto(progress)));
        }

        assertThat(progress).isEqualTo(Told.fold(history));
    }

    static LongStream seeds() {
        return LongStream.range(0, HISTORIES);
    }

    private static History atWork() {
        return begun().verified().disposedTo(CITY).assignedTo(LIGHTS);
    }
}
