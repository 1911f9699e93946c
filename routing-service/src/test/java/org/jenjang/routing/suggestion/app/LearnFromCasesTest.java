package org.jenjang.routing.suggestion.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.util.DoubleComparator;
import org.jenjang.routing.suggestion.adapter.csv.ShippedKnowledge;
import org.jenjang.routing.suggestion.adapter.lucene.LuceneFiledReports;
import org.jenjang.routing.suggestion.config.ShippedSuggester;
import org.jenjang.routing.suggestion.domain.Advice;
import org.jenjang.routing.suggestion.domain.Analysis;
import org.jenjang.routing.suggestion.domain.Likeness;
import org.jenjang.routing.suggestion.domain.Report;
import org.jenjang.routing.suggestion.domain.Suggester;
import org.junit.jupiter.api.Test;

class LearnFromCasesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Analysis ANALYSIS = ShippedSuggester.analysis();
    private static final CurrentPlaces PLACES = ShippedSuggester.places(() -> LocalDate.parse("2026-11-22"));

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final Told cases = new Told();
    private final Suggestions live = new Suggestions(new FewTopics());
    private final LearnFromCases learning = new LearnFromCases(cases, live, new MovedClock(now));

    LearnFromCasesTest() {
        live.begin();
    }

    @Test
    void what_is_learned_as_it_happens_is_what_a_process_learns_that_starts_afterwards() {
        Stream.<Runnable>of(
                () -> cases.opened("odong", "Odong-odong lewat jalan raya tanpa pintu"),
                () -> cases.opened("lamp", "Lampu jalan padam di depan pasar"),
                () -> cases.disposed("odong", "kl:kemenhub", "perhubungan.darat", "pemda:74.71"),
                () -> cases.disposed("lamp", "pemda:74.71", "pupr.jalan", "pemda:74.71"),
                () -> cases.disposed("odong", "pemda:74.71", "trantibum.ketertiban", "kl:kemenhub"),
                () -> cases.reclassified("lamp", "perhubungan.pju"),
                () -> cases.opened("secret", "Odong-odong menabrak pagar").disposed("secret", "lembaga:polri", "perhubungan.darat", null),
                () -> cases.restricted("secret"),
                () -> cases.reclassified("odong", "perhubungan.darat")).forEach(this::live);

        assertSame(live, startedNow());
    }

    @Test
    void a_category_that_is_corrected_teaches_the_right_one_and_no_longer_the_wrong_one() {
        live(() -> cases.opened("odong", "odong-odong").disposed("odong", "pemda:74.71", "pupr.jalan", null));
        assertThat(subject("odong-odong")).isEqualTo("pupr.jalan");

        live(() -> cases.reclassified("odong", "perhubungan.darat"));

        assertThat(subject("odong-odong")).isEqualTo("perhubungan.darat");
        assertSame(live, startedNow());
    }

    @Test
    void of_a_report_that_becomes_restricted_no_word_is_left() {
        live(() -> cases.opened("lamp", "Lampu jalan padam").disposed("lamp", "pemda:74.71", "perhubungan.pju", null));
        Advice before = advice(live, "odong-odong lampu jalan");
        live(() -> cases.opened("odong", "odong-odong").disposed("odong", "kl:kemenhub", "perhubungan.darat", "pemda:74.71"));
        assertThat(advice(live, "odong-odong").suggestions().getFirst().words()).contains("odong");

        live(() -> cases.restricted("odong"));

        assertThat(advice(live, "odong-odong").suggestions()).isEmpty();
        assertThat(live.duplicates("", report("odong-odong"), NOON)).isEmpty();
        assertThat(advice(live, "odong-odong lampu jalan")).isEqualTo(before);
        assertSame(live, startedNow());
    }

    @Test
    void a_report_that_is_too_old_is_found_no_more_and_what_its_words_have_taught_stays() {
        live(() -> cases.opened("odong", "odong-odong lewat").disposed("odong", "pemda:74.71", "perhubungan.darat", null));
        Advice taught = advice(live, "odong-odong lewat");
        assertThat(live.duplicates("", report("odong-odong lewat"), NOON)).hasSize(1);

        live(() -> now.set(NOON.plus(Likeness.LONGEST).plus(Duration.ofHours(1))));

        assertThat(live.duplicates("", report("odong-odong lewat"), NOON)).isEmpty();
        assertThat(advice(live, "odong-odong lewat")).isEqualTo(taught);
        assertThat(startedNow().duplicates("", report("odong-odong lewat"), NOON)).isEmpty();
        assertThat(advice(startedNow(), "odong-odong lewat")).isEqualTo(taught);
    }

    @Test
    void a_report_that_follows_another_one_is_not_found_until_it_stands_alone_again_and_its_words_go_on_teaching() {
        live(() -> cases.opened("odong", "odong-odong lewat").disposed("odong", "pemda:74.71", "perhubungan.darat", null));
        Advice taught = advice(live, "odong-odong lewat");

        live(() -> cases.linked("odong"));
        assertThat(live.duplicates("", report("odong-odong lewat"), NOON)).isEmpty();
        assertThat(advice(live, "odong-odong lewat")).isEqualTo(taught);

        live(() -> cases.reopened("odong"));
        assertThat(live.duplicates("", report("odong-odong lewat"), NOON)).hasSize(1);
    }

    @Test
    void many_more_cases_than_are_read_at_once_are_all_learned() {
        for (int number = 0; number < 2_500; number++) {
            cases.opened("case " + number, "lampu");
        }
        cases.opened("odong", "odong-odong").disposed("odong", "pemda:74.71", "perhubungan.darat", null);

        live(() -> {});

        assertThat(subject("odong-odong")).isEqualTo("perhubungan.darat");
    }

    @Test
    void a_case_of_which_nothing_new_is_taught_counts_once() {
        live(() -> cases.opened("odong", "odong-odong").disposed("odong", "pemda:74.71", "perhubungan.darat", null));
        Advice once = advice(live, "odong-odong");

        live(() -> cases.reclassified("odong", "perhubungan.darat"));

        assertThat(advice(live, "odong-odong")).isEqualTo(once);
    }

    /** Something happens, and is learned. */
    private void live(Runnable happens) {
        happens.run();
        learning.learn().await().atMost(PATIENCE);
    }

    private Suggestions startedNow() {
        Suggestions late = new Suggestions(new FewTopics());
        late.begin();
        new LearnFromCases(cases, late, new MovedClock(now)).learn().await().atMost(PATIENCE);
        return late;
    }

    private String subject(String text) {
        return advice(live, text).categories().getFirst().value();
    }

    private static void assertSame(Suggestions one, Suggestions other) {
        for (String text : List.of("odong-odong di jalan raya", "lampu jalan padam", "pasar", "tanpa pintu lewat")) {
            assertThat(advice(one, text)).as(text).usingRecursiveComparison()
                    .withComparatorForType(new DoubleComparator(1e-9), Double.class).isEqualTo(advice(other, text));
            assertThat(one.duplicates("", report(text), NOON)).as(text).isEqualTo(other.duplicates("", report(text), NOON));
        }
    }

    private static Advice advice(Suggestions suggestions, String text) {
        return suggestions.advise(report(text)).orElseThrow();
    }

    private static Report report(String text) {
        return new Report("", text, null, "74.71");
    }

    /** A part of what is shipped, so that it is ready soon. */
    private static final class FewTopics implements Beginnings {

        @Override
        public Analysis analysis() {
            return ANALYSIS;
        }

        @Override
        public CurrentPlaces places() {
            return PLACES;
        }

        @Override
        public Suggester suggester(Analysis analysis, CurrentPlaces places) {
            return ShippedSuggester.of(analysis, places, ShippedKnowledge.topics().subList(0, 40));
        }

        @Override
        public FiledReports reports() {
            return new LuceneFiledReports();
        }
    }
}
