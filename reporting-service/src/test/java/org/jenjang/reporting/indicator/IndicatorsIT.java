package org.jenjang.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.reporting.support.Story;
import org.jenjang.reporting.support.Told;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndicatorsIT extends HeardStories {

    @Test
    void without_reports_there_are_no_figures_and_no_failure() {
        assertThat(all().reports()).isZero();
        assertThat(all().onTimeFirst()).isEqualTo(new Share(0, 0));
        assertThat(all().onTimeFirst().rate()).isNull();
        assertThat(all().hoursToFirst()).isEqualTo(new Spread(0, null, null));
        assertThat(overview().provinces().rows()).isEmpty();
    }

    @Test
    void a_limit_is_in_the_record_only_when_it_was_met_or_missed() {
        hearing.hear(filed("met", 50).disposedTo(Story.CITY, 40, 100).hours(10).started(),
                filed("late", 100).disposedTo(Story.CITY, 40, 300).hours(41).breached(Clock.FIRST_RESPONSE, 1).hours(1)
                        .started(),
                filed("silent", 50).disposedTo(Story.CITY, 40, 100),
                filed("not-due-yet", 5).disposedTo(Story.CITY, 40, 100),
                filed("paused", 50).disposedTo(Story.CITY, 40, 100).paused(Clock.FIRST_RESPONSE),
                filed("archived", 50).disposedTo(Story.CITY, 40, 100).archived());

        assertThat(all().onTimeFirst()).isEqualTo(new Share(1, 3));
        assertThat(all().overdue()).isEqualTo(1);
    }

    @Test
    void answers_on_time_are_counted_by_the_class_that_decides_the_limit() {
        hearing.hear(Story.of("aspiration", Classification.ASPIRATION, now.minus(Duration.ofHours(90)))
                        .disposedTo(Story.CITY, 40, 60).hours(10).started().answered(1),
                filed("late", 90).disposedTo(Story.CITY, 40, 60).started().hours(61).breached(Clock.RESOLVE, 1)
                        .answered(1),
                filed("supervisory", 90).verifiedAsSupervisory().disposedTo(Story.CITY, 40, 600).started());

        assertThat(overview().classes())
                .extracting(Overview.ClassFigures::reportClass, line -> line.figures().onTimeResolve())
                .containsExactly(
                        tuple(ReportClass.COMPLAINT, new Share(0, 1)),
                        tuple(ReportClass.ASPIRATION, new Share(1, 1)),
                        tuple(ReportClass.SUPERVISORY, new Share(0, 0)));
    }

    @Test
    void the_typical_and_the_slow_time_are_told_and_no_mean() {
        hearing.hear(IntStream.rangeClosed(1, 11)
                .mapToObj(n -> filed("c" + n, 2000).hours(1).disposedTo(Story.CITY, 4000, 4000).hours(n * n).started()
                        .answered(1))
                .toArray(Story[]::new));

        assertThat(all().hoursToFirst().n()).isEqualTo(11);
        assertThat(all().hoursToFirst().median()).isEqualTo(36, within(1e-6));
        assertThat(all().hoursToFirst().p90()).isEqualTo(100, within(1e-6));
        assertThat(all().hoursToAnswer().median()).isEqualTo(37, within(1e-6));
    }

    @Test
    void silence_is_not_counted_as_satisfaction() {
        hearing.hear(filed("happy", 90).disposedTo(Story.CITY, 40, 100).answered(1).confirmed(1, 5),
                filed("content", 90).disposedTo(Story.CITY, 40, 100).answered(1).confirmed(1, 4),
                filed("silent", 90).disposedTo(Story.CITY, 40, 100).answered(1).closedAutomatically(),
                filed("open", 90).disposedTo(Story.CITY, 40, 100).answered(1));

        assertThat(all().confirmed()).isEqualTo(new Share(2, 3));
        assertThat(all().automatic()).isEqualTo(new Share(1, 3));
        assertThat(all().satisfaction()).isEqualTo(new Satisfaction(2, 4.5));
        assertThat(all().satisfaction().comparable()).isFalse();
    }

    @Test
    void what_happens_beside_the_straight_way_is_counted_apart() {
        hearing.hear(filed("reopened", 90).disposedTo(Story.CITY, 40, 100).answered(1).closedAutomatically()
                        .reopened(ReopenCause.REPORTER, 1),
                filed("unreached", 90).disposedTo(Story.CITY, 40, 100).answered(1).closedUnreached(),
                filed("linked", 90).linked("reopened"),
                filed("fought-over", 90).disposedTo(Story.CITY, 40, 100).returned().arbitrated(Story.OTHER_CITY)
                        .promised().promiseBroken(),
                filed("handed-over", 90).disposedTo(Story.CITY, 40, 100).promised().handedOver());

        assertThat(all().reopened()).isEqualTo(new Share(1, 2));
        assertThat(all().unreachable()).isEqualTo(new Share(1, 1));
        assertThat(all().automatic()).isEqualTo(new Share(0, 1));
        assertThat(all().linked()).isEqualTo(new Share(1, 5));
        assertThat(all().arbitrated()).isEqualTo(new Share(1, 4));
        assertThat(all().promisesBroken()).isEqualTo(new Share(1, 2));
        assertThat(all().handedOver()).isEqualTo(new Share(1, 4));
    }

    @Test
    void every_report_is_counted_once_by_state_and_by_the_tier_whose_turn_it_is() {
        hearing.hear(filed("received", 3),
                filed("passed-on", 3).disposedTo(Story.CITY, 40, 100),
                filed("working", 3).disposedTo(Story.CITY, 40, 100).started(),
                filed("climbed", 90).disposedTo(Story.CITY, 40, 100).hours(41).breached(Clock.FIRST_RESPONSE, 1),
                filed("withdrawn", 3).disposedTo(Story.CITY, 40, 100).withdrawn());

        assertThat(overview().states()).containsExactly(
                new Overview.StateCount(PublicStatus.RECEIVED, 1), new Overview.StateCount(PublicStatus.DISPOSED, 2),
                new Overview.StateCount(PublicStatus.IN_PROGRESS, 1),
                new Overview.StateCount(PublicStatus.WITHDRAWN, 1));
        assertThat(overview().tiers()).extracting(Overview.TierFigures::tier)
                .containsExactly(Tier.PROVINCIAL, Tier.DISTRICT);
        assertThat(overview().tiers().get(1).figures().reports()).isEqualTo(3);
        assertThat(all().escalated()).isEqualTo(new Share(1, 4));
    }

    @Test
    void following_up_returning_and_the_age_of_what_is_open_are_counted() {
        hearing.hear(filed("heard", 24 * 100).disposedTo(Story.CITY, 40, 100).progress(),
                filed("unheard", 24 * 400).disposedTo(Story.CITY, 40, 100),
                filed("returned", 24).disposedTo(Story.CITY, 40, 100).returned(),
                filed("over", 24 * 500).disposedTo(Story.CITY, 40, 100).archived());

        assertThat(all().followedUp()).isEqualTo(new Share(1, 4));
        assertThat(all().returned()).isEqualTo(new Share(1, 4));
        assertThat(all().backlog().n()).isEqualTo(3);
        assertThat(all().backlog().median()).isEqualTo(100, within(0.1));
        assertThat(all().backlog().over90Days()).isEqualTo(2);
        assertThat(all().backlog().over365Days()).isEqualTo(1);
        assertThat(overview().last30Days()).isEqualTo(1);
    }

    @Test
    void a_report_of_which_only_others_have_spoken_is_not_counted_yet() {
        hearing.hear(filed("unfiled", 5).disposedTo(Story.CITY, 40, 100).told().stream()
                .skip(1).map(Told::incoming).toList());

        assertThat(all().reports()).isZero();
    }

    private Figures all() {
        return overview().all();
    }
}
