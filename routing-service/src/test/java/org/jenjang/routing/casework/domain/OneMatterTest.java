package org.jenjang.routing.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.routing.casework.domain.CaseStory.START;
import static org.jenjang.routing.casework.domain.CaseStory.aCase;
import static org.jenjang.routing.casework.domain.CaseStory.filed;
import static org.jenjang.routing.casework.domain.Known.CITY;
import static org.jenjang.routing.casework.domain.Known.NATION;
import static org.jenjang.routing.casework.domain.Known.PROVINCE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.Care;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.junit.jupiter.api.Test;

/** Linking, classes, secrecy, danger, and reporters who turn away. */
class OneMatterTest {

    private static final Parent OTHER = parent(new Stage.AtDesk(PROVINCE, null), false);

    @Test
    void a_duplicate_follows_the_other_report_and_comes_back_to_the_desk_when_it_is_separated() {
        CaseStory story = aCase().disposedTo(CITY).assigned().does(link(OTHER, false));
        assertThat(StageName.of(story.stage())).isEqualTo(StageName.LINKED);
        assertThat(story.now().limits().in(Limit.State.RUNNING)).isEmpty();

        story.does(new RoutingCommand.NoteLinkObjected("jalan lain", START));
        assertThat(story.stage()).isEqualTo(new Stage.AtDesk(PROVINCE, null));
        assertThat(story.limit(Clock.VERIFY).isRunning()).isTrue();

        assertThat(story.disposedTo(CITY).now().dossier().disposition()).isEqualTo(2);
        assertThat(story.limit(Clock.RESOLVE).isRunning()).isTrue();
    }

    @Test
    void what_cannot_be_followed() {
        CaseStory story = aCase();
        assertThat(story.refusal(link(Parent.of(story.now()), false))).isEqualTo(RoutingRefusal.FOLLOWS_ITSELF);
        assertThat(story.refusal(link(OTHER, true))).isEqualTo(RoutingRefusal.FOLLOWED_BY_OTHERS);
        assertThat(story.refusal(link(parent(new Stage.AtDesk(PROVINCE, null), true), false)))
                .isEqualTo(RoutingRefusal.CANNOT_BE_LINKED);
        assertThat(story.refusal(link(over(new Ending.Linked("c-3", "JJ-3")), false)))
                .isEqualTo(RoutingRefusal.PARENT_FOLLOWS_ANOTHER);
        assertThat(story.refusal(link(over(new Ending.Withdrawn()), false)))
                .isEqualTo(RoutingRefusal.PARENT_CAME_TO_NOTHING);
        assertThat(filed(CaseStory.supervisory("74"), null, null).refusal(link(OTHER, false)))
                .isEqualTo(RoutingRefusal.CANNOT_BE_LINKED);
    }

    @Test
    void only_misuse_of_power_may_lengthen_the_time_to_an_answer() {
        CaseStory story = aCase().disposedTo(CITY).assigned().after(Duration.ofDays(2))
                .does(reclassified(Classification.COMPLAINT, true));
        assertThat(story.limit(Clock.RESOLVE).deadline().dueAt()).isEqualTo(counted(60));
        assertThat(story.latest()).anySatisfy(event -> assertThat(event)
                .isInstanceOfSatisfying(RoutingEvent.LimitMoved.class,
                        moved -> assertThat(moved.was()).isEqualTo(START.plus(Duration.ofDays(14)))));

        story.does(reclassified(Classification.INFORMATION_REQUEST, false));
        assertThat(story.limit(Clock.RESOLVE).deadline().dueAt()).isEqualTo(counted(5));
        assertThat(story.refusal(reclassified(Classification.COMPLAINT, false)))
                .isEqualTo(RoutingRefusal.WOULD_LENGTHEN);
    }

    @Test
    void what_turns_out_supervisory_is_taken_from_the_unit_and_given_to_the_inspectorate() {
        CaseStory story = aCase().disposedTo(PROVINCE)
                .does(new RoutingCommand.Assign("pemda:74/pupr", List.of(), null, START))
                .does(reclassified(Classification.COMPLAINT, true));

        assertThat(story.now().holder()).isEqualTo(PROVINCE.withUnit("pemda:74/inspektorat"));
        assertThat(story.now().dossier().disposition()).isEqualTo(2);
        assertThat(story.now().dossier().file().title()).isNull();
    }

    @Test
    void secrecy_is_raised_and_never_lowered() {
        CaseStory story = aCase().does(new RoutingCommand.NoteSecrecyRaised(false, true, START));
        assertThat(story.now().dossier().file().secret()).isTrue();
        assertThat(story.now().dossier().file().narrative()).isNull();

        assertThat(story.refusal(new RoutingCommand.NoteSecrecyRaised(false, false, START)))
                .isEqualTo(RoutingRefusal.NOTHING_CHANGES);
        assertThat(story.does(reclassified(Classification.ASPIRATION, false)).now().dossier().file().secret()).isTrue();
    }

    @Test
    void danger_to_life_must_be_acted_on_within_the_hour() {
        CaseStory story = filed(CaseStory.file("74.71"), null, new Care(true, List.of()));
        assertThat(story.latest()).anySatisfy(e -> assertThat(e).isInstanceOf(RoutingEvent.EmergencyMarked.class));
        assertThat(story.limit(Clock.EMERGENCY).isRunning()).isTrue();
        assertThat(story.refusal(new RoutingCommand.MarkEmergency("banjir", START)))
                .isEqualTo(RoutingRefusal.EMERGENCY_ALREADY);

        assertThat(story.disposedTo(CITY).limit(Clock.EMERGENCY).state()).isEqualTo(Limit.State.DONE);
    }

    @Test
    void danger_that_nobody_acts_on_goes_up_at_once_and_waits_for_nobody() {
        CaseStory story = aCase().does(new RoutingCommand.MarkEmergency("tanah longsor", START)).held();
        assertThat(story.limit(Clock.EMERGENCY).isRunning()).isTrue();

        story.supplemented().overdue(Clock.EMERGENCY);
        assertThat(story.now().holder()).isEqualTo(NATION);
        assertThat(story.limit(Clock.EMERGENCY).isRunning()).isTrue();
    }

    @Test
    void misuse_of_power_is_examined_although_the_reporter_withdraws() {
        CaseStory story = filed(CaseStory.supervisory("74"), "pemda:74", null).withdrawn();
        assertThat(story.latest()).hasExactlyElementsOfTypes(
                RoutingEvent.WithdrawalNoted.class, RoutingEvent.FindingContinued.class);
        assertThat(story.refusal(new RoutingCommand.NoteWithdrawn(START))).isEqualTo(RoutingRefusal.REPORTER_GONE);

        story.answered(1);
        assertThat(story.stage()).isInstanceOfSatisfying(Stage.Over.class, over -> assertThat(over.ending())
                .isInstanceOfSatisfying(Ending.Closed.class, closed -> {
                    assertThat(closed.closure()).isEqualTo(Closure.AUTOMATIC);
                    assertThat(closed.reopenUntil()).isNull();
                }));
    }

    @Test
    void the_institution_still_owes_its_answer_when_the_ombudsman_has_the_case_as_well() {
        CaseStory story = aCase().disposedTo(CITY).assigned().does(new RoutingCommand.NoteOmbudsmanRequested(START));

        assertThat(story.latest()).containsExactly(new RoutingEvent.HandedOver(Known.UNIT));
        assertThat(story.limit(Clock.RESOLVE).isRunning()).isTrue();
        assertThat(story.refusal(new RoutingCommand.NoteOmbudsmanRequested(START)))
                .isEqualTo(RoutingRefusal.WITH_THE_OMBUDSMAN);
    }

    private static RoutingCommand reclassified(Classification as, boolean supervisory) {
        return new RoutingCommand.Reclassify(as, supervisory, "kkn", false, "isi laporan berkata lain", START);
    }

    private static RoutingCommand link(Parent parent, boolean followed) {
        return new RoutingCommand.Link(parent, followed, START);
    }

    private static Parent over(Ending ending) {
        return parent(new Stage.Over(PROVINCE, ending), false);
    }

    /** So many days, by the calendar of today. */
    private static Instant counted(int days) {
        return START.plus(Duration.ofDays(days)).plus(Known.NEW_HOLIDAY);
    }

    private static Parent parent(Stage stage, boolean restricted) {
        return new Parent("c-2", "JJ-2", restricted, stage);
    }
}
