package org.jenjang.intake.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Fact;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-21T17:00:00Z");
    private static final FilingRules RULES = new FilingRules(
            NOW, code -> code.equals("pemda:74.71"), code -> code.startsWith("pemda:74.71"));

    @Test
    void the_least_is_a_title_and_a_narrative() {
        Report report = read(draft -> draft);

        assertThat(report.matter()).isEqualTo(new Matter(Classification.COMPLAINT, null, null, null, null, List.of()));
        assertThat(report.channel()).isEqualTo(Channel.WEB);
        assertThat(report.receivedAt()).isEqualTo(NOW);
        assertThat(report.reporter().language().getLanguage()).isEqualTo("id");
        assertThat(report.anonymous()).isFalse();
        assertThat(report.secret()).isFalse();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        InvalidInput invalid = refused(draft -> draft.title("")
                .narrative("pendek")
                .category("tidak-ada")
                .region("99.99")
                .incidentDate("kemarin")
                .institution("pemda:11.01")
                .classification("KELUHAN")
                .phone("12")
                .nik("1")
                .email("x"));

        assertThat(invalid.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "title",
                        "narrative",
                        "category",
                        "region",
                        "incidentDate",
                        "institution",
                        "classification",
                        "contact.phone",
                        "contact.nik",
                        "contact.email");
    }

    @ParameterizedTest
    @CsvSource({"9,too-short", "10,", "150,", "151,too-long"})
    void a_title_has_10_to_150_characters(int length, String code) {
        assertThat(codes(draft -> draft.title("x".repeat(length)))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "WEB,29,too-short",
        "WEB,30,",
        "WEB,4000,",
        "WEB,4001,too-long",
        "WEB,6000,too-long",
        "SMS,9,too-short",
        "SMS,10,",
        "SMS,480,",
        "SMS,481,too-long",
        "X,481,too-long"
    })
    void a_narrative_has_30_to_4000_characters_and_a_message_10_to_480(String channel, int length, String code) {
        assertThat(codes(draft -> draft.channel(channel).narrative("y".repeat(length))))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"200,", "201,too-long"})
    void a_place_has_up_to_200_characters(int length, String code) {
        assertThat(codes(draft -> draft.place("z".repeat(length)))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void an_emoji_counts_as_one_character() {
        assertThat(codes(draft -> draft.title("😀".repeat(150)))).isEmpty();
        assertThat(codes(draft -> draft.title("😀".repeat(151)))).containsExactly("too-long");
    }

    @Test
    void line_ends_of_browsers_count_as_one_character() {
        assertThat(read(draft -> draft.narrative("satu baris yang cukup panjang\r\ndua"))
                        .texts()
                        .narrative())
                .isEqualTo("satu baris yang cukup panjang\ndua");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 27, 127, 0x85, 0x202E, 0x2066, 0xD800})
    void characters_that_control_something_are_refused(int character) {
        String text = "sebuah teks yang cukup panjang" + (char) character + "untuk laporan";

        assertThat(codes(draft -> draft.narrative(text))).containsExactly("control-character");
    }

    @Test
    void a_title_is_one_line_and_a_narrative_may_have_many() {
        assertThat(codes(draft -> draft.title("Lampu jalan\nmati total"))).containsExactly("control-character");
        assertThat(codes(draft -> draft.narrative("Lampu jalan\nmati total\tsejak minggu lalu")))
                .isEmpty();
    }

    @Test
    void a_date_is_judged_by_the_day_of_the_region() {
        // At 17:00 UTC it is still the 21st in no part of Indonesia but already the 22nd in all.
        assertThat(codes(draft -> draft.region("92.02").incidentDate("2026-11-22")))
                .isEmpty();
        assertThat(codes(draft -> draft.region("92.02").incidentDate("2026-11-23")))
                .containsExactly("in-future");
        assertThat(codes(draft -> draft.incidentDate("1850-01-01"))).containsExactly("out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"corona", "pemulihan", "mudik", "tidak-ada"})
    void a_category_that_has_ended_or_never_was_is_not_taken(String category) {
        assertThat(codes(draft -> draft.category(category))).containsExactly("unknown-code");
    }

    @Test
    void numbers_and_addresses_are_kept_in_one_form() {
        Reporter reporter = read(draft ->
                        draft.phone("0812-3456 7890").nik("7471 0123 0490 0001").email(" siti@contoh.id "))
                .reporter();

        assertThat(reporter.phone()).isEqualTo("+6281234567890");
        assertThat(reporter.nik()).isEqualTo("7471012304900001");
        assertThat(reporter.email()).isEqualTo("siti@contoh.id");
    }

    @Test
    void a_letter_counts_from_the_day_it_came_in() {
        Report report = read(draft -> draft.channel("MANUAL_ENTRY").receivedAt("2026-11-20T09:00:00+08:00"));

        assertThat(report.receivedAt()).isEqualTo(Instant.parse("2026-11-20T01:00:00Z"));
        assertThat(codes(draft -> draft.receivedAt("2026-11-22T09:00:00+08:00")))
                .containsExactly("in-future");
    }

    @Test
    void a_date_of_incident_and_the_codes_are_read() {
        Matter matter = read(draft -> draft.classification("ASPIRATION")
                        .category("pupr.jalan")
                        .region("74.71")
                        .incidentDate("2026-11-01")
                        .institution("pemda:74.71"))
                .matter();

        assertThat(matter)
                .isEqualTo(new Matter(
                        Classification.ASPIRATION, "pupr.jalan", "74.71", LocalDate.of(2026, 11, 1), "pemda:74.71", List.of()));
    }

    @Test
    void answers_to_telling_questions_are_kept_in_the_order_of_their_keys() {
        assertThat(read(draft -> draft.facts(Map.of("SCHOOL_LEVEL", "SMA", "ROAD_CLASS", "UNKNOWN"))).matter().facts())
                .containsExactly(new Fact("ROAD_CLASS", "UNKNOWN"), new Fact("SCHOOL_LEVEL", "SMA"));
    }

    @Test
    void answers_that_are_no_codes_or_too_many_are_refused() {
        Map<String, String> eleven = IntStream.range(0, 11)
                .mapToObj(number -> "FACT_" + (char) ('A' + number))
                .collect(Collectors.toMap(key -> key, _ -> "YES"));

        assertThat(codes(draft -> draft.facts(Map.of("road class", "NATIONAL")))).containsExactly("unknown-code");
        assertThat(codes(draft -> draft.facts(Map.of("ROAD_CLASS", "<b>")))).containsExactly("unknown-code");
        assertThat(codes(draft -> draft.facts(eleven))).containsExactly("too-many");
        assertThat(codes(draft -> draft.facts(Collections.singletonMap("ROAD_CLASS", null)))).containsExactly("unknown-code");
    }

    private static Report read(UnaryOperator<DraftFixture> change) {
        return ReportReader.read(change.apply(DraftFixture.least()).build(), RULES);
    }

    private static InvalidInput refused(UnaryOperator<DraftFixture> change) {
        return catchThrowableOfType(InvalidInput.class, () -> read(change));
    }

    private static List<String> codes(UnaryOperator<DraftFixture> change) {
        InvalidInput invalid = refused(change);
        return invalid == null
                ? List.of()
                : invalid.errors().stream().map(FieldError::code).toList();
    }

    @Test
    void offices_are_kept_away_when_they_are_known_and_few_and_not_the_chosen_one() {
        Report report = ReportReader.read(
                DraftFixture.least().keptFrom("pemda:74.71/dishub", " pemda:74.71/dishub ", "pemda:74.71").build(), RULES);
        assertThat(report.keepFrom()).containsExactly("pemda:74.71/dishub", "pemda:74.71");

        assertThat(keptAwayError(DraftFixture.least().keptFrom("pemda:99"))).isEqualTo("unknown-code");
        assertThat(keptAwayError(DraftFixture.least().keptFrom("pemda:74.71/a", "pemda:74.71/b", "pemda:74.71/c", "pemda:74.71/d",
                        "pemda:74.71/e", "pemda:74.71/f")))
                .isEqualTo("too-many");
        assertThat(keptAwayError(DraftFixture.least().institution("pemda:74.71").keptFrom("pemda:74.71")))
                .isEqualTo("chosen-too");
    }

    @Test
    void a_report_of_danger_is_known_as_one_secret_or_not() {
        assertThat(ReportReader.read(DraftFixture.least().build(), RULES).danger()).isFalse();
        assertThat(ReportReader.read(DraftFixture.least().title("Anak kesetrum tiang lampu").build(), RULES)
                        .danger())
                .isTrue();
    }

    private static String keptAwayError(DraftFixture draft) {
        try {
            ReportReader.read(draft.build(), RULES);
            return "none";
        } catch (InvalidInput invalid) {
            assertThat(invalid.errors()).hasSize(1);
            assertThat(invalid.errors().getFirst().field()).isEqualTo("doNotRouteTo");
            return invalid.errors().getFirst().code();
        }
    }
}
