package org.jenjang.routing.competence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.routing.competence.adapter.csv.CsvRuleFiles;
import org.jenjang.routing.competence.adapter.csv.ShippedRuleBook;
import org.jenjang.routing.competence.domain.BookCheck;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.Match;
import org.jenjang.routing.competence.domain.ReportFacts;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.register.adapter.csv.ShippedRegister;
import org.jenjang.routing.register.domain.Register;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.jspecify.annotations.Nullable;

/** The rules that are shipped, over the reports that are shipped. */
class ShippedRuleBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Register REGISTER = new ShippedRegister().register();
    private static final RuleBook BOOK = new ShippedRuleBook().book(REGISTER);
    private static final Path SAMPLES = Path.of("..", "deploy", "samples");

    /** What a reader of the text would answer to the telling questions. */
    private static final Map<String, Map<String, String>> TOLD = Map.of(
            "R01", Map.of("ROAD_CLASS", "NATIONAL"),
            "R02", Map.of("ROAD_CLASS", "PROVINCIAL"),
            "R07", Map.of("SCHOOL_LEVEL", "UPPER"),
            "R08", Map.of("SCHOOL_LEVEL", "BASIC"),
            "R10", Map.of(Fact.SMS_PREFIX, "TANGKAB"),
            "R13", Map.of("OFFICE", "POLICE"));

    @Test
    void every_category_that_may_be_chosen_has_a_rule() {
        assertThat(CodeLists.categories(DAY)).isNotEmpty().allSatisfy(category ->
                assertThat(BOOK.covering(report(category.code(), "74.71", Map.of(), false))).as(category.code()).isPresent());
    }

    @Test
    void the_file_of_the_book_gives_the_book_again() {
        CsvRuleFiles files = new CsvRuleFiles();
        assertThat(BookCheck.check(files.lines(files.csv(BOOK.rules())), BOOK.facts(), REGISTER)).isEqualTo(BOOK.rules());
    }

    @Test
    void every_question_has_an_answer_for_those_who_cannot_tell() {
        assertThat(BOOK.facts()).filteredOn(Fact::asked).isNotEmpty().allMatch(fact -> fact.canBe("UNKNOWN"));
    }

    @TestFactory
    Stream<DynamicTest> every_sample_goes_where_it_is_expected() throws IOException {
        return samples("reports.json").map(sample -> DynamicTest.dynamicTest(sample.get("id").asText(), () -> {
            Optional<Match> match = BOOK.match(facts(sample), REGISTER);
            List<String> expected = expected(sample);
            if (expected.isEmpty()) {
                assertThat(match).isEmpty();
            } else {
                assertThat(match.orElseThrow().institution()).isIn(expected);
            }
        }));
    }

    @Test
    void the_question_about_the_centre_line_is_asked_where_it_decides() {
        assertThat(BOOK.question(report("pupr.jalan", "76.02", Map.of(), false), REGISTER).orElseThrow().fact().key())
                .isEqualTo("ROAD_CLASS");
        assertThat(BOOK.question(report("pupr.jalan", "76.02", Map.of("ROAD_CLASS", "UNKNOWN"), false), REGISTER)).isEmpty();
        assertThat(BOOK.question(report("energi.listrik", "76.02", Map.of(), false), REGISTER)).isEmpty();
    }

    private static ReportFacts report(@Nullable String category, @Nullable String region, Map<String, String> answers,
            boolean supervisory) {
        return new ReportFacts(category, region, answers, supervisory, List.of(), DAY);
    }

    private static ReportFacts facts(JsonNode sample) {
        JsonNode region = sample.path("region");
        return report(category(sample), region.isNull() ? null : region.asText(),
                TOLD.getOrDefault(sample.get("id").asText(), Map.of()),
                sample.path("supervision").asText().equals("SUPERVISORY"));
    }

    private static String category(JsonNode sample) {
        List<String> names = StreamSupport.stream(sample.get("category").spliterator(), false).map(JsonNode::asText).toList();
        return names.reversed().stream()
                .flatMap(name -> CodeLists.categories().stream().filter(category -> category.nameIndonesian().equals(name)))
                .filter(category -> category.parent() == null
                        || CodeLists.category(category.parent()).orElseThrow().nameIndonesian().equals(names.getFirst()))
                .map(Category::code).findFirst().orElseThrow();
    }

    private static List<String> expected(JsonNode sample) {
        return StreamSupport.stream(sample.get("expected").spliterator(), false).map(office -> office.get("code").asText())
                .toList();
    }

    private static Stream<JsonNode> samples(String file) throws IOException {
        return StreamSupport.stream(
                new ObjectMapper().readTree(SAMPLES.resolve(file).toFile()).get("reports").spliterator(), false);
    }
}
