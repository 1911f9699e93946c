package org.jenjang.routing.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jenjang.routing.suggestion.adapter.lucene.LuceneFiledReports;
import org.jenjang.routing.suggestion.app.FindDuplicates;
import org.jenjang.routing.suggestion.config.ShippedSuggester;
import org.jenjang.routing.suggestion.domain.AnalysedText.Word;
import org.jenjang.routing.suggestion.domain.Analysis;
import org.jenjang.routing.suggestion.domain.Filed;
import org.jenjang.routing.suggestion.domain.Likeness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final Analysis ANALYSIS = ShippedSuggester.analysis();
    private static final Instant NOON = Instant.parse("2026-02-03T05:00:00Z");
    private static final Filed FLOOD = filed("flood", "Banjir setinggi lutut di Jalan Kaligawe sejak subuh, pompa tidak jalan,"
            + " ambulans memutar, rumah sakit terkepung", "lingkungan.bencana", "33.74", NOON);

    private final LuceneFiledReports reports = new LuceneFiledReports();
    private final FindDuplicates duplicates = new FindDuplicates(reports);

    DuplicatesTest() {
        reports.add(FLOOD);
        reports.add(filed("lamp", "Lampu jalan di depan pasar mati", "perhubungan.pju", "33.74", NOON));
        reports.add(filed("water", "Air PDAM keruh dan berbau", "energi.airminum", "33.74", NOON));
    }

    @Test
    void the_same_flood_told_in_javanese_is_found() {
        assertThat(of("Kaligawe banjir maneh pak, banyune mlebu omah. Pompane kok ora urip?", "lingkungan.bencana", "33.74",
                NOON.plus(Duration.ofHours(3)))).containsExactly("flood");
    }

    @Test
    void without_place_or_category_it_is_found_too_while_somebody_types() {
        assertThat(of("banjir kaligawe pompa mati", null, null, NOON)).containsExactly("flood");
    }

    @Test
    void another_place_another_time_and_another_matter_are_no_duplicates() {
        String text = "Kaligawe banjir, pompa mati";

        assertThat(of(text, "lingkungan.bencana", "35.78", NOON)).isEmpty();
        assertThat(of(text, "lingkungan.bencana", "33.74", NOON.plus(Duration.ofDays(31)))).isEmpty();
        assertThat(of("sertifikat tanah belum jadi di kantor pertanahan", "pupr.pertanahan", "33.74", NOON)).isEmpty();
    }

    @Test
    void one_word_in_common_is_an_accident() {
        assertThat(of("banjir diskon", null, "33.74", NOON)).isEmpty();
    }

    @Test
    void likeness_fades_with_the_days_between_and_ends_after_thirty() {
        Likeness likeness = new Likeness(_ -> 1);

        assertThat(likeness.between(FLOOD, later(Duration.ZERO))).isEqualTo(1);
        assertThat(likeness.between(FLOOD, later(Duration.ofDays(15)))).isEqualTo(0.8);
        assertThat(likeness.between(FLOOD, later(Duration.ofDays(30)))).isEqualTo(0.6);
        assertThat(likeness.between(FLOOD, later(Duration.ofDays(31)))).isZero();
    }

    private static Filed later(Duration after) {
        return new Filed("later", FLOOD.stems(), FLOOD.category(), FLOOD.region(), NOON.plus(after));
    }

    @Test
    void a_report_is_no_duplicate_of_itself_and_is_kept_once() {
        reports.add(FLOOD);

        assertThat(duplicates.of(FLOOD)).isEmpty();
        assertThat(of("banjir kaligawe pompa mati", null, "33.74", NOON)).hasSize(1);
    }

    @Test
    void more_are_found_than_are_shown_since_some_may_not_be_shown_any_more() {
        for (int number = 0; number < 10; number++) {
            reports.add(filed("flood " + number, "Banjir di Jalan Kaligawe, pompa mati", null, "33.74", NOON));
        }

        assertThat(of("banjir kaligawe pompa mati", null, "33.74", NOON)).hasSize(11).contains("flood");
    }

    @Test
    void what_was_filed_before_a_day_is_thrown_away_and_what_was_filed_on_it_stays() {
        reports.add(filed("older", "Banjir di Jalan Kaligawe, pompa mati", null, "33.74", NOON.minusMillis(1)));

        reports.removeBefore(NOON);

        assertThat(of("banjir kaligawe pompa mati", null, "33.74", NOON)).containsExactly("flood");
    }

    private List<String> of(String text, @Nullable String category, @Nullable String region, Instant at) {
        return duplicates.of(filed("new", text, category, region, at)).stream()
                .map(found -> found.value().complaintId())
                .toList();
    }

    private static Filed filed(String id, String text, @Nullable String category, @Nullable String region, Instant at) {
        return new Filed(id, ANALYSIS.read(text).words().stream().map(Word::stem).collect(Collectors.toSet()), category,
                region, at);
    }
}
