package org.jenjang.routing.competence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.competence.domain.Target;
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
    private static final RuleBook BOOK = new ShippedRuleBook().book();
    private static final Path SAMPLES = Path.of("..", "deploy", "samples");

    /** What the text of a sample itself answers to the telling questions, read by hand; what it does not say is not known. */
    private static final Map<String, Map<String, String>> TOLD = told();

    @Test
    void every_category_that_may_be_chosen_has_a_rule() {
        assertThat(CodeLists.categories(DAY)).isNotEmpty().allSatisfy(category ->
                assertThat(BOOK.covering(report(category.code(), "74.71", Map.of(), false))).as(category.code()).isPresent());
    }

    @Test
    void nothing_is_wrong_with_the_book_and_its_file_gives_it_again() {
        CsvRuleFiles files = new CsvRuleFiles();
        assertThat(BookCheck.check(files.lines(files.csv(BOOK.rules())), BOOK.facts(), REGISTER, DAY)).isEqualTo(BOOK.rules());
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

    /** Given category and region. What is missing lies where the text is filed under a category of another institution. */
    @Test
    void nine_in_ten_of_the_evaluation_reports_go_to_an_institution_that_is_expected() throws IOException {
        List<JsonNode> samples = samples("evaluation.json").toList();
        List<String> elsewhere = samples.stream()
                .filter(sample -> !isExpected(sample)).map(sample -> sample.get("id").asText()).toList();
        assertThat(elsewhere).as("of " + samples.size()).hasSizeLessThanOrEqualTo(samples.size() / 10);
    }

    @Test
    void the_question_about_the_centre_line_is_asked_where_it_decides() {
        assertThat(BOOK.question(report("pupr.jalan", "76.02", Map.of(), false), REGISTER).orElseThrow().fact().key())
                .isEqualTo("ROAD_CLASS");
        assertThat(BOOK.question(report("pupr.jalan", "76.02", Map.of("ROAD_CLASS", "UNKNOWN"), false), REGISTER)).isEmpty();
        assertThat(BOOK.question(report("energi.listrik", "76.02", Map.of(), false), REGISTER)).isEmpty();
    }

    /** A regional government that is not in the register yet counts by its code. */
    private static boolean isExpected(JsonNode sample) {
        ReportFacts report = facts(sample);
        Optional<String> named = BOOK.match(report, REGISTER).map(Match::institution)
                .or(() -> BOOK.covering(report).map(Rule::target)
                        .filter(Target.Regional.class::isInstance).map(Target.Regional.class::cast)
                        .flatMap(regional -> regional.government(report.region())));
        return expected(sample).isEmpty() ? named.isEmpty() : named.filter(expected(sample)::contains).isPresent();
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

    private static Map<String, Map<String, String>> told() {
        try (Stream<String> lines = Files.lines(Path.of("src", "test", "resources", "competence", "told.csv"))) {
            return lines.skip(1).map(line -> line.split("[,=]"))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> Map.of(parts[1], parts[2])));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Null where the sample has none. */
    private static @Nullable String category(JsonNode sample) {
        List<String> names = StreamSupport.stream(sample.get("category").spliterator(), false).map(JsonNode::asText).toList();
        return names.reversed().stream()
                .flatMap(name -> CodeLists.categories().stream().filter(category -> category.nameIndonesian().equals(name)))
                .filter(category -> category.parent() == null
                        || CodeLists.category(category.parent()).orElseThrow().nameIndonesian().equals(names.getFirst()))
                .map(Category::code).findFirst().orElse(null);
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
