package org.jenjang.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.reporting.support.RandomStory;
import org.jenjang.reporting.support.Story;
import org.jenjang.reporting.support.Told;
import org.jenjang.reporting.support.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintFactTest {

    private static final Instant START = Instant.parse("2026-11-02T01:00:00Z");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_three_voices_may_interleave_in_any_way(long seed) {
        List<Told> story = RandomStory.of("c", seed, START).told();

        assertThat(fold(interleaved(story, new Random(seed)))).isEqualTo(fold(story));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_facts_can_be_stored_and_read_again(long seed) {
        ComplaintFact fact = fold(RandomStory.of("c", seed, START).told());

        assertThat(EventCodec.read(ComplaintFact.class, EventCodec.write(fact))).isEqualTo(fact);
    }

    @Test
    void progress_and_thanks_are_no_first_response() {
        FactRow row = row(Story.complaint("c", START).disposedTo(Story.CITY, 40, 100).hours(1).progress());

        assertThat(row.firstPostAt()).isNotNull();
        assertThat(row.firstResponseAt()).isNull();
    }

    @Test
    void a_missed_limit_stays_missed_and_stays_with_the_one_who_owed_it() {
        FactRow row = row(Story.complaint("c", START).disposedTo(Story.CITY, 40, 100).hours(41)
                .breached(Clock.FIRST_RESPONSE, 1).set(Clock.FIRST_RESPONSE, 40)
                .disposedTo(Story.OTHER_CITY, 40, 100).started());

        assertThat(row.firstResponseBreached()).isTrue();
        assertThat(row.institution()).isEqualTo(Story.CITY.institution());
        assertThat(row.level()).isEqualTo(1);
    }

    @Test
    void an_open_report_counts_for_the_heir_of_an_institution_and_what_was_missed_before_for_that_institution() {
        FactRow row = row(Story.complaint("c", START).disposedTo(Story.CITY, 40, 100).hours(5).rehomedTo(Story.OTHER_CITY));
        assertThat(row.institution()).isEqualTo(Story.OTHER_CITY.institution());
        assertThat(row.holderInstitution()).isEqualTo(Story.OTHER_CITY.institution());
        assertThat(row.submittedAt()).isEqualTo(START);
        assertThat(row.inheritedBy()).isEqualTo(Story.OTHER_CITY.institution());
        assertThat(row.inheritedAt()).isEqualTo(START.plus(Duration.ofHours(5)));
        assertThat(row.resolveDue()).isEqualTo(START.plus(Duration.ofHours(100)));

        FactRow late = row(Story.complaint("c", START).disposedTo(Story.CITY, 40, 100).hours(41)
                .breached(Clock.FIRST_RESPONSE, 1).rehomedTo(Story.OTHER_CITY));
        assertThat(late.institution()).isEqualTo(Story.CITY.institution());
    }

    @Test
    void a_report_that_was_returned_counts_for_the_one_who_responded() {
        FactRow row = row(Story.complaint("c", START).disposedTo(Story.CITY, 40, 100).returned()
                .disposedTo(Story.OTHER_CITY, 40, 100).started());

        assertThat(row.institution()).isEqualTo(Story.OTHER_CITY.institution());
        assertThat(row.returns()).isEqualTo(1);
    }

    @Test
    void giving_a_case_back_inside_an_institution_is_no_return() {
        FactRow row = row(Story.complaint("c", START).disposedTo(Story.CITY, 40, 100).givenBackInside());

        assertThat(row.returns()).isZero();
    }

    @Test
    void the_desk_overrules_what_the_reporter_has_filed() {
        FactRow row = row(Story.of("c", Classification.ASPIRATION, START).verifiedAsSupervisory());

        assertThat(row.classification()).isEqualTo(Classification.COMPLAINT);
        assertThat(row.supervisory()).isTrue();
    }

    @Test
    void a_case_that_was_opened_again_is_not_closed_and_counts_as_reopened() {
        FactRow row = row(Story.complaint("c", START).disposedTo(Story.CITY, 40, 100).answered(1).closedAutomatically()
                .hours(5).reopened(ReopenCause.REPORTER, 1));

        assertThat(row.closings()).isEqualTo(1);
        assertThat(row.reopenings()).isEqualTo(1);
        assertThat(row.closedAt()).isNull();
        assertThat(row.closure()).isNull();
        assertThat(row.open()).isTrue();
    }

    @Test
    void coming_back_from_the_archive_or_from_another_report_is_no_reopening() {
        FactRow row = row(Story.complaint("c", START).archived().reopened(ReopenCause.ARCHIVE_OBJECTION, 0)
                .linked("d").reopened(ReopenCause.UNLINKED, 0));

        assertThat(row.reopenings()).isZero();
    }

    @Test
    void arbitrations_promises_and_the_ombudsman_are_counted() {
        FactRow row = row(Story.complaint("c", START).disposedTo(Story.CITY, 40, 100).returned()
                .arbitrated(Story.OTHER_CITY).promised().hours(80).promiseBroken().handedOver());

        assertThat(row.arbitrations()).isEqualTo(1);
        assertThat(row.promised()).isTrue();
        assertThat(row.brokenPromises()).isEqualTo(1);
        assertThat(row.handedOver()).isTrue();
        assertThat(row.firstResponseBreached()).isFalse();
    }

    @Test
    void a_step_to_the_own_head_is_no_climb_to_another_tier() {
        assertThat(row(Story.complaint("c", START).disposedTo(Story.CITY, 40, 100).climbedInside()).level()).isZero();
    }

    @Test
    void a_moved_limit_counts_on_its_new_day_and_what_was_missed_stays_missed() {
        FactRow moved = row(Story.complaint("c", START).disposedTo(Story.CITY, 40, 100).moved(Clock.RESOLVE, 124));
        FactRow missed = row(Story.complaint("c", START).disposedTo(Story.CITY, 40, 100).hours(101)
                .breached(Clock.RESOLVE, 1).moved(Clock.RESOLVE, 124));

        assertThat(moved.resolveDue()).isEqualTo(START.plus(Duration.ofHours(124)));
        assertThat(missed.resolveBreached()).isTrue();
        assertThat(missed.resolveDue()).isEqualTo(START.plus(Duration.ofHours(101)));
    }

    @Test
    void a_new_class_overrules_the_one_that_the_desk_saw_first() {
        FactRow row = row(Story.complaint("c", START).disposedTo(Story.CITY, 40, 100).reclassifiedAsSupervisory());

        assertThat(row.supervisory()).isTrue();
        assertThat(row.category()).isEqualTo("pungli");
    }

    private static FactRow row(Story story) {
        return FactRow.of("c", fold(story.told()));
    }

    private static ComplaintFact fold(List<Told> story) {
        ComplaintFact fact = ComplaintFact.UNHEARD;
        for (Told told : story) {
            fact = fact.after(told.event(), told.sequence(), told.at());
        }
        return fact;
    }

    /** The story with every voice in its own order, and the voices in none. */
    private static List<Told> interleaved(List<Told> story, Random random) {
        Map<Voice, Deque<Told>> voices = new EnumMap<>(Voice.class);
        story.forEach(told -> voices.computeIfAbsent(told.voice(), _ -> new ArrayDeque<>()).add(told));
        List<Told> heard = new ArrayList<>();
        while (heard.size() < story.size()) {
            List<Deque<Told>> waiting = voices.values().stream().filter(voice -> !voice.isEmpty()).toList();
            heard.add(waiting.get(random.nextInt(waiting.size())).poll());
        }
        return heard;
    }
}
