package org.jenjang.routing.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.routing.casework.domain.CaseStory.aCase;
import static org.jenjang.routing.casework.domain.CaseStory.filed;
import static org.jenjang.routing.casework.domain.CaseStory.supervisory;
import static org.jenjang.routing.casework.domain.Known.CITY;
import static org.jenjang.routing.casework.domain.Known.NATION;
import static org.jenjang.routing.casework.domain.Known.POWER;
import static org.jenjang.routing.casework.domain.Known.PROVINCE;
import static org.jenjang.routing.casework.domain.Known.TOWN;
import static org.jenjang.routing.casework.domain.Known.UNIT;
import static org.jenjang.routing.casework.domain.Reform.reform;

import java.time.Duration;
import java.util.List;
import org.jenjang.contracts.vocabulary.Care;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.contracts.vocabulary.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Offices end; their cases go on. */
class RehomingTest {

    private static final Holder TOWN_UNIT = TOWN.withUnit("pemda:74.72/dishub");

    @ParameterizedTest
    @EnumSource(StageName.class)
    void as_long_as_every_office_is_there_nothing_happens(StageName stage) {
        CaseStory story = LifeCycle.STAGES.get(stage).get();

        assertThat(story.refusal(new RoutingCommand.Rehome(story.at())))
                .isEqualTo(stage.isOver() ? RoutingRefusal.OVER : RoutingRefusal.NOTHING_CHANGES);
    }

    @Test
    void the_unit_of_the_same_name_goes_on_with_the_work() {
        CaseStory story = working().begun().after(Duration.ofDays(2));
        Limits before = story.now().limits();
        Handed handed = story.now().dossier().handed();
        story.under(reform().merges(CITY, TOWN)).rehomed();

        assertThat(story.stage()).isEqualTo(new Stage.WithUnit(TOWN_UNIT, true));
        assertThat(story.now().limits()).isEqualTo(before);
        assertThat(story.now().dossier().handed()).isEqualTo(handed);
        assertThat(story.now().dossier().heldSince()).isEqualTo(story.at());
        assertThat(story.latest()).containsExactly(new RoutingEvent.Rehomed(1, UNIT, TOWN_UNIT, TOWN_UNIT, false,
                story.now().dossier().file(), story.now().limits().in(Limit.State.RUNNING).stream().map(Limit::deadline).toList(),
                Reform.REGULATION, handed.terms()));
    }

    @Test
    void what_the_unit_said_meanwhile_still_counts_where_another_one_goes_on() {
        CaseStory story = working().under(reform().merges(CITY, TOWN)).rehomed();

        assertThat(story.answered(1).stage()).isEqualTo(new Stage.Answered(new Stage.WithUnit(TOWN_UNIT, true), 1));
    }

    @Test
    void once_is_enough() {
        CaseStory story = working().under(reform().merges(CITY, TOWN)).rehomed();

        assertThat(story.refusal(new RoutingCommand.Rehome(story.at()))).isEqualTo(RoutingRefusal.NOTHING_CHANGES);
    }

    @Test
    void without_such_a_unit_the_institution_begins_and_has_the_days_to_return_it() {
        CaseStory story = working().begun().after(Duration.ofDays(3));
        Limit resolve = story.limit(Clock.RESOLVE);
        story.under(reform().merges(CITY, TOWN).ends("pemda:74.72/dishub")).rehomed();

        assertThat(story.stage()).isEqualTo(new Stage.WithInstitution(TOWN, null));
        assertThat(story.now().dossier().handed().number()).isEqualTo(2);
        assertThat(story.now().dossier().handed().terms())
                .isEqualTo(new Terms(story.at().plus(Duration.ofDays(2)), List.of()));
        assertThat(story.limit(Clock.RESOLVE)).isEqualTo(resolve);
        assertThat(story.limit(Clock.FIRST_RESPONSE).deadline().startedAt()).isEqualTo(story.at());
        assertThat(story.refusal(new RoutingCommand.NoteAnswered(1, 1, "answer-1", story.at())))
                .isEqualTo(RoutingRefusal.HANDOVER_OUTDATED);
    }

    @Test
    void a_limit_that_runs_is_not_set_anew_for_who_begins() {
        CaseStory story = aCase().disposedTo(CITY).after(Duration.ofDays(1));
        Limits before = story.now().limits();
        story.under(reform().merges(CITY, TOWN)).rehomed();

        assertThat(story.stage()).isEqualTo(new Stage.WithInstitution(TOWN, null));
        assertThat(story.now().limits()).isEqualTo(before);
        assertThat(story.latest()).hasSize(1);
    }

    @Test
    void the_only_unit_gets_it_at_once() {
        CaseStory story = working().under(reform().merges(CITY, POWER).ends("bumn:pln/dishub")).rehomed();
        assertThat(story.holder()).isEqualTo(POWER.withUnit("bumn:pln/layanan"));

        CaseStory idle = filed("74.71", CITY.institution()).under(reform().merges(CITY, POWER)).rehomed();
        assertThat(idle.holder()).isEqualTo(POWER.withUnit("bumn:pln/layanan"));
        assertThat(idle.latest()).hasExactlyElementsOfTypes(RoutingEvent.Rehomed.class, RoutingEvent.Released.class,
                RoutingEvent.Assigned.class, RoutingEvent.LimitSet.class);
    }

    @Test
    void a_divided_institution_leaves_each_category_to_whom_it_belongs() {
        Reform reform = reform().merges(CITY, TOWN).splits(CITY, "perhubungan.pju", POWER);

        assertThat(aCase().disposedTo(CITY).under(reform).rehomed().holder().institution())
                .isEqualTo(POWER.institution());
        assertThat(filed("74.71", CITY.institution()).under(reform).rehomed().holder()).isEqualTo(TOWN);
    }

    @Test
    void a_unit_that_was_closed_leaves_the_case_to_its_institution() {
        CaseStory story = working().under(reform().ends(UNIT.unit())).rehomed();

        assertThat(story.stage()).isEqualTo(new Stage.WithInstitution(CITY, null));
        assertThat(((RoutingEvent.Rehomed) story.latest().getFirst()).regulation()).isNull();
    }

    @Test
    void the_unit_that_followed_goes_on_with_the_work_here_or_where_it_is_now() {
        Reform reform = reform().follows(UNIT.unit(), "pemda:74.71/perhubungan");
        CaseStory story = working().begun().under(reform).rehomed();
        assertThat(story.stage()).isEqualTo(new Stage.WithUnit(CITY.withUnit("pemda:74.71/perhubungan"), true));

        CaseStory merged = working().under(reform.merges(CITY, TOWN)).rehomed();
        assertThat(merged.holder()).isEqualTo(TOWN.withUnit("pemda:74.72/perhubungan"));
    }

    @Test
    void a_case_that_nobody_inherits_goes_to_the_desk_which_is_told_why() {
        CaseStory story = working().begun().under(reform().ends(CITY.institution())).rehomed();

        assertThat(story.stage()).isInstanceOfSatisfying(Stage.AtDesk.class, desk -> {
            assertThat(desk.holder()).isEqualTo(PROVINCE);
            assertThat(desk.returned().from()).isEqualTo(UNIT);
            assertThat(desk.returned().reason()).contains("tidak ada yang meneruskan");
        });
        assertThat(story.limit(Clock.REDISPATCH).isRunning()).isTrue();
        assertThat(story.limit(Clock.RESOLVE).isRunning()).isTrue();
        assertThat(story.latest()).hasExactlyElementsOfTypes(
                RoutingEvent.Rehomed.class, RoutingEvent.Released.class, RoutingEvent.LimitSet.class);
    }

    @Test
    void whom_the_report_is_about_does_not_inherit_it() {
        CaseStory story = filed(CaseStory.file("74.71"), null, new Care(false, List.of(TOWN.institution())))
                .disposedTo(CITY).assigned().under(reform().merges(CITY, TOWN)).rehomed();

        assertThat(story.stage()).isInstanceOfSatisfying(Stage.AtDesk.class, desk -> {
            assertThat(desk.holder()).isEqualTo(PROVINCE);
            assertThat(desk.returned().reason()).contains("pihak yang dilaporkan");
        });
    }

    @Test
    void whoever_took_over_from_the_accused_is_accused_as_well() {
        CaseStory story = filed(CaseStory.file("74.71"), null, new Care(false, List.of(CITY.institution())))
                .under(reform().merges(CITY, TOWN));

        assertThat(story.refusal(new RoutingCommand.Dispose(TOWN.institution(), story.now().dossier().file().classification(),
                false, "lainnya", null, "ani", story.at()))).isEqualTo(RoutingRefusal.INSTITUTION_EXCLUDED);
    }

    @Test
    void misuse_of_power_goes_to_the_inspectorate_and_to_no_unit_of_the_same_name() {
        CaseStory story = filed(supervisory("74.71"), null, null)
                .does(new RoutingCommand.Dispose(CITY.institution(), supervisory("74.71").classification(), true, "kkn", null,
                        "ani", CaseStory.START))
                .assigned().under(reform().merges(CITY, PROVINCE)).rehomed();

        assertThat(story.holder()).isEqualTo(PROVINCE.withUnit("pemda:74/inspektorat"));
    }

    @Test
    void a_desk_that_has_ended_leaves_its_cases_to_the_next_one_and_its_time_runs_on() {
        CaseStory story = aCase().after(Duration.ofDays(1));
        Limits before = story.now().limits();
        story.under(reform().merges(PROVINCE, NATION)).rehomed();

        assertThat(story.stage()).isEqualTo(new Stage.AtDesk(NATION, null));
        assertThat(story.now().dossier().desk()).isEqualTo(NATION);
        assertThat(story.now().limits()).isEqualTo(before);
        assertThat(((RoutingEvent.Rehomed) story.latest().getFirst()).sought()).isFalse();
        assertThat(aCase().under(reform().ends(PROVINCE.institution())).rehomed().holder()).isEqualTo(NATION);
    }

    @Test
    void another_arbiter_decides() {
        assertThat(aCase().returnedTwice().under(reform().merges(PROVINCE, NATION)).rehomed().stage())
                .isEqualTo(new Stage.InArbitration(NATION, ArbitrationCause.RETURNED_TWICE));
    }

    @Test
    void what_is_on_hold_stays_so_and_goes_on_with_the_heir() {
        CaseStory story = aCase().disposedTo(CITY).held().after(Duration.ofDays(5))
                .under(reform().merges(CITY, TOWN)).rehomed();
        assertThat(story.holder()).isEqualTo(TOWN);
        assertThat(story.limit(Clock.RESOLVE).state()).isEqualTo(Limit.State.PAUSED);

        story.after(Duration.ofDays(1)).supplemented();
        assertThat(story.stage()).isEqualTo(new Stage.WithInstitution(TOWN, null));
        assertThat(story.now().dossier().handed().terms().returnUntil()).isEqualTo(story.at().plus(Duration.ofDays(2)));
        assertThat(story.limit(Clock.RESOLVE).isRunning()).isTrue();
    }

    @Test
    void what_is_on_hold_and_inherited_by_nobody_waits_for_the_desk() {
        CaseStory story = aCase().disposedTo(CITY).held().under(reform().ends(CITY.institution())).rehomed();
        assertThat(story.stage()).isInstanceOf(Stage.OnHold.class);
        assertThat(((RoutingEvent.Rehomed) story.latest().getFirst()).sought()).isFalse();

        story.after(Duration.ofDays(1)).supplemented();
        assertThat(story.stage()).isInstanceOf(Stage.AtDesk.class);
        assertThat(story.limit(Clock.REDISPATCH).isRunning()).isTrue();
        assertThat(story.now().limits().of(Clock.FIRST_RESPONSE)).map(Limit::isRunning).contains(false);
    }

    @Test
    void an_answer_waits_for_its_reporter_whoever_has_given_it() {
        CaseStory story = working().answered(1);
        Limits before = story.now().limits();
        story.under(reform().merges(CITY, TOWN)).rehomed();

        assertThat(story.stage()).isEqualTo(new Stage.Answered(new Stage.WithUnit(TOWN_UNIT, true), 1));
        assertThat(story.now().limits()).isEqualTo(before);
        assertThat(story.disputed(1).holder()).isEqualTo(TOWN_UNIT);
    }

    @Test
    void an_answer_whose_unit_has_no_heir_can_be_disputed_and_the_institution_finds_another() {
        CaseStory story = working().answered(1).under(reform().merges(CITY, TOWN).ends("pemda:74.72/dishub")).rehomed();
        assertThat(story.now().dossier().disposition()).isEqualTo(1);
        assertThat(story.stage()).isInstanceOf(Stage.Answered.class);

        story.disputed(1).does(new RoutingCommand.Assign("pemda:74.72/pupr", List.of(), null, story.at()));
        assertThat(story.holder()).isEqualTo(TOWN.withUnit("pemda:74.72/pupr"));
    }

    @Test
    void an_office_below_leaves_its_debt_to_its_heir_and_the_case_stays_on_its_rung() {
        CaseStory story = climbed();
        Limits before = story.now().limits();
        story.under(reform().merges(CITY, TOWN)).rehomed();

        assertThat(story.stage()).isEqualTo(new Stage.Escalated(PROVINCE, TOWN_UNIT));
        assertThat(story.now().limits()).isEqualTo(before);
        assertThat(story.now().dossier().ladder().rung()).isEqualTo(Rung.UPPER_TIER);
        assertThat(story.now().dossier().ladder().liable()).contains(TOWN_UNIT).doesNotContain(UNIT);
        assertThat(story.latest()).hasExactlyElementsOfTypes(RoutingEvent.Rehomed.class);
        assertThat(story.latest().getFirst().turn()).isEqualTo(TOWN_UNIT);
    }

    @Test
    void an_office_above_that_has_ended_leaves_the_case_to_its_heir_and_the_unit_below_still_owes_it() {
        CaseStory story = climbed().under(reform().merges(PROVINCE, NATION)).rehomed();

        assertThat(story.stage()).isEqualTo(new Stage.Escalated(NATION, UNIT));
        assertThat(story.latest()).hasExactlyElementsOfTypes(RoutingEvent.Rehomed.class, RoutingEvent.Released.class);
    }

    @Test
    void both_may_end_at_once() {
        CaseStory story = climbed().under(reform().merges(PROVINCE, NATION).merges(CITY, TOWN)).rehomed();

        assertThat(story.stage()).isEqualTo(new Stage.Escalated(NATION, TOWN_UNIT));
        assertThat(story.latest()).filteredOn(RoutingEvent.Rehomed.class::isInstance).hasSize(1);
    }

    @Test
    void the_head_of_an_institution_that_has_ended_leaves_it_to_the_head_of_the_heir() {
        CaseStory story = working().overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE)
                .under(reform().merges(CITY, TOWN)).rehomed();
        assertThat(story.stage()).isEqualTo(new Stage.Escalated(TOWN, TOWN_UNIT));

        CaseStory closed = working().overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE)
                .under(reform().ends(UNIT.unit())).rehomed();
        assertThat(closed.stage()).isEqualTo(new Stage.WithInstitution(CITY, null));
    }

    @Test
    void what_had_climbed_from_an_office_without_an_heir_is_for_the_office_above_to_hand_over() {
        CaseStory story = climbed().under(reform().ends(CITY.institution())).rehomed();

        assertThat(story.stage()).isInstanceOfSatisfying(Stage.AtDesk.class,
                desk -> assertThat(desk.holder()).isEqualTo(PROVINCE));
    }

    @Test
    void helpers_go_on_under_their_new_names() {
        CaseStory story = aCase().disposedTo(CITY).does(new RoutingCommand.Assign(UNIT.unit(),
                        List.of("pemda:74.71/pupr", "pemda:74.71/dinsos"), null, CaseStory.START))
                .under(reform().merges(CITY, TOWN).ends("pemda:74.72/dinsos")).rehomed();

        assertThat(story.now().helpers()).containsExactly("pemda:74.72/pupr");
    }

    @Test
    void a_unit_that_follows_holder_and_helper_does_not_help_itself() {
        CaseStory story = aCase().disposedTo(CITY).does(new RoutingCommand.Assign(UNIT.unit(),
                        List.of("pemda:74.71/pupr", "pemda:74.71/dinsos"), null, CaseStory.START))
                .under(reform().follows(UNIT.unit(), "pemda:74.71/prasarana").follows("pemda:74.71/pupr", "pemda:74.71/prasarana"))
                .rehomed();

        assertThat(story.holder()).isEqualTo(CITY.withUnit("pemda:74.71/prasarana"));
        assertThat(story.now().helpers()).containsExactly("pemda:74.71/dinsos");
    }

    private static CaseStory working() {
        return aCase().disposedTo(CITY).assigned();
    }

    private static CaseStory climbed() {
        return working().overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE);
    }
}
