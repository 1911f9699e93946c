package org.jenjang.routing.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.routing.casework.domain.CaseStory.OFFICER;
import static org.jenjang.routing.casework.domain.CaseStory.aCase;
import static org.jenjang.routing.casework.domain.CaseStory.filed;
import static org.jenjang.routing.casework.domain.Known.CITY;
import static org.jenjang.routing.casework.domain.Known.NATION;
import static org.jenjang.routing.casework.domain.Known.POWER;
import static org.jenjang.routing.casework.domain.Known.PROVINCE;
import static org.jenjang.routing.casework.domain.Known.TOWN;

import java.time.Duration;
import java.util.List;
import org.jenjang.contracts.vocabulary.Care;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.junit.jupiter.api.Test;

class ArbitrationTest {

    @Test
    void two_cities_of_one_province_that_both_return_a_case_are_judged_by_the_province() {
        CaseStory story = aCase().returnedTwice();

        assertThat(story.stage()).isEqualTo(new Stage.InArbitration(PROVINCE, ArbitrationCause.RETURNED_TWICE));
        assertThat(story.latest()).hasExactlyElementsOfTypes(RoutingEvent.Returned.class,
                RoutingEvent.ArbitrationOpened.class, RoutingEvent.LimitSet.class);
        assertThat(story.limit(Clock.ARBITRATION).isRunning()).isTrue();
        assertThat(story.limit(Clock.RESOLVE).isRunning()).isTrue();
    }

    @Test
    void offices_of_different_tiers_are_judged_by_the_national_desk() {
        CaseStory story = aCase().disposedTo(CITY).returned().disposedTo(PROVINCE)
                .does(new RoutingCommand.Return("bukan kami", "pemda:74.71", CaseStory.START));

        assertThat(story.now().holder()).isEqualTo(NATION);
    }

    @Test
    void a_desk_that_finds_nobody_else_than_who_has_returned_it_leaves_the_decision_to_the_tier_above() {
        CaseStory story = aCase().disposedTo(CITY).returned().disposedTo(CITY);

        assertThat(story.stage()).isEqualTo(new Stage.InArbitration(PROVINCE, ArbitrationCause.FORMER_RETURNER));
        assertThat(story.now().dossier().disposition()).isEqualTo(1);
    }

    @Test
    void the_decision_binds() {
        CaseStory story = aCase().returnedTwice().after(Duration.ofDays(1)).does(decision("pemda:74.72", "bumn:pln"));

        assertThat(story.stage()).isEqualTo(new Stage.WithInstitution(TOWN, null));
        assertThat(story.latest()).hasExactlyElementsOfTypes(RoutingEvent.ArbitrationDecided.class,
                RoutingEvent.Disposed.class, RoutingEvent.LimitSet.class);
        assertThat(story.now().dossier().handed().terms().helpers()).containsExactly("bumn:pln");
        assertThat(story.limit(Clock.FIRST_RESPONSE).deadline().startedAt()).isEqualTo(story.at());
        assertThat(story.limit(Clock.ARBITRATION).state()).isEqualTo(Limit.State.DONE);
        assertThat(story.refusal(new RoutingCommand.Return("tetap bukan kami", "pemda:74", story.at())))
                .isEqualTo(RoutingRefusal.RETURN_FORBIDDEN);
        assertThat(story.now().actions(story.at())).doesNotContain(RoutingAction.RETURN);
    }

    @Test
    void helpers_that_an_arbiter_has_named_go_on_helping_beside_the_units_that_help() {
        CaseStory story = aCase().returnedTwice().does(decision("pemda:74.72", "bumn:pln"))
                .does(new RoutingCommand.Assign("pemda:74.72/pupr", List.of("pemda:74.72/dlh"), null, CaseStory.START));

        assertThat(story.now().dossier().handed().terms().helpers()).containsExactly("bumn:pln", "pemda:74.72/dlh");
    }

    @Test
    void an_arbiter_s_helpers_help_as_long_as_the_case_lies_with_whom_he_has_named() {
        CaseStory story = aCase().returnedTwice();
        assertThat(story.now().helpers()).isEmpty();

        story.does(decision("pemda:74.72", "bumn:pln"));
        assertThat(story.now().helpers()).containsExactly("bumn:pln");
        assertThat(story.held().now().helpers()).containsExactly("bumn:pln");
        assertThat(story.supplemented().archived().now().helpers()).isEmpty();
    }

    @Test
    void a_unit_s_helpers_help_as_long_as_that_unit_has_it() {
        CaseStory story = aCase().disposedTo(Known.CITY)
                .does(new RoutingCommand.Assign(Known.UNIT.unit(), List.of("pemda:74.71/pupr"), null, CaseStory.START));
        assertThat(story.now().helpers()).containsExactly("pemda:74.71/pupr");

        story.does(new RoutingCommand.NoteGivenBack(1, "bukan kami", null, CaseStory.START));
        assertThat(story.now().helpers()).isEmpty();
        assertThat(story.returned().now().helpers()).isEmpty();
    }

    @Test
    void only_offices_that_exist_and_that_it_is_not_about_can_be_named() {
        CaseStory story = filed(CaseStory.file("74.71"), null, new Care(false, List.of("bumn:pln"))).returnedTwice();

        assertThat(story.refusal(decision("bumn:pln"))).isEqualTo(RoutingRefusal.INSTITUTION_EXCLUDED);
        assertThat(story.refusal(decision("pemda:74", "bumn:pln"))).isEqualTo(RoutingRefusal.INSTITUTION_EXCLUDED);
        assertThat(story.refusal(decision(Known.ENDED))).isEqualTo(RoutingRefusal.INSTITUTION_NOT_IN_OFFICE);
    }

    @Test
    void an_institution_can_return_a_case_on_the_first_two_days_only() {
        CaseStory story = aCase().disposedTo(CITY).after(Duration.ofDays(2).plusSeconds(1));

        assertThat(story.refusal(new RoutingCommand.Return("bukan kami", "pemda:74", story.at())))
                .isEqualTo(RoutingRefusal.RETURN_TOO_LATE);
        assertThat(story.now().actions(story.at())).doesNotContain(RoutingAction.RETURN);
    }

    @Test
    void the_days_in_which_it_can_be_returned_stand_still_while_the_reporter_is_asked() {
        CaseStory story = aCase().disposedTo(CITY).after(Duration.ofDays(1)).held().after(Duration.ofDays(20))
                .supplemented().after(Duration.ofHours(23)).returned();

        assertThat(story.stage()).isInstanceOf(Stage.AtDesk.class);
    }

    @Test
    void nobody_gets_a_report_that_is_about_him() {
        CaseStory story = filed(CaseStory.file("74.71"), "pemda:74.71", new Care(false, List.of("pemda:74.71",
                "bumn:pln/layanan", "pemda:74/dinkes")));
        assertThat(story.stage()).isEqualTo(new Stage.AtDesk(PROVINCE, null));
        assertThat(story.refusal(dispose("pemda:74.71", false))).isEqualTo(RoutingRefusal.INSTITUTION_EXCLUDED);

        story.disposedTo(POWER);
        assertThat(story.stage()).isEqualTo(new Stage.WithInstitution(POWER, null));

        story.returned().disposedTo(PROVINCE);
        assertThat(story.refusal(new RoutingCommand.Assign("pemda:74/dinkes", List.of(), null, CaseStory.START)))
                .isEqualTo(RoutingRefusal.UNIT_EXCLUDED);
        assertThat(story.refusal(new RoutingCommand.Assign("pemda:74/pupr", List.of("pemda:74/dinkes"), null,
                CaseStory.START))).isEqualTo(RoutingRefusal.UNIT_EXCLUDED);
    }

    @Test
    void what_an_institution_is_accused_of_is_looked_at_by_the_tier_above_it() {
        Care care = new Care(false, List.of("pemda:74"));

        assertThat(filed(CaseStory.supervisory("74.71"), null, care).now().holder()).isEqualTo(NATION);
        assertThat(filed(CaseStory.supervisory("74.71"), null, new Care(false, List.of("bumn:pln"))).now().holder())
                .isEqualTo(NATION);
    }

    @Test
    void misuse_of_power_goes_to_the_inspectorate_and_to_nobody_else() {
        CaseStory story = aCase().does(dispose("pemda:74", true));
        assertThat(story.stage()).isEqualTo(new Stage.WithUnit(PROVINCE.withUnit("pemda:74/inspektorat"), false));

        story.does(new RoutingCommand.NoteGivenBack(1, "bukan kami", "pemda:74/pupr", CaseStory.START));
        assertThat(story.refusal(new RoutingCommand.Assign("pemda:74/pupr", List.of(), null, CaseStory.START)))
                .isEqualTo(RoutingRefusal.ONLY_THE_INSPECTORATE);
    }

    @Test
    void an_institution_whose_inspectorate_is_accused_lets_another_unit_examine_what_turns_out_supervisory() {
        Care care = new Care(false, List.of("pemda:74/inspektorat"));
        CaseStory story = filed(CaseStory.file("74.71"), null, care).does(dispose("pemda:74", false))
                .does(new RoutingCommand.Reclassify(Classification.COMPLAINT, true, "kkn", false, "suap", CaseStory.START));
        assertThat(story.stage()).isInstanceOf(Stage.WithInstitution.class);

        story.does(new RoutingCommand.Assign("pemda:74/pupr", List.of(), null, CaseStory.START));
        assertThat(story.stage()).isInstanceOf(Stage.WithUnit.class);
    }

    private static RoutingCommand dispose(String institution, boolean supervisory) {
        return new RoutingCommand.Dispose(
                institution, Classification.COMPLAINT, supervisory, "kkn", null, OFFICER, CaseStory.START);
    }

    private static RoutingCommand decision(String lead, String... helpers) {
        return new RoutingCommand.Arbitrate(lead, List.of(helpers), "tercatat sebagai asetnya",
                CaseStory.START.plus(Duration.ofDays(1)));
    }
}
