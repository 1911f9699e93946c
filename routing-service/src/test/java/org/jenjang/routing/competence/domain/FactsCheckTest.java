package org.jenjang.routing.competence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of facts is refused for. */
class FactsCheckTest {

    @Test
    void the_facts_as_they_are_written_are_read_again() {
        assertThat(FactsCheck.check(shipped())).isEqualTo(Known.FACTS);
    }

    @ParameterizedTest
    @CsvSource({
        "competence-fact-key, road, yes, '', Jalan apa?, What road?",
        "competence-fact-asked, BRIDGE, maybe, '', Jembatan apa?, What bridge?",
        "competence-fact-words, BRIDGE, no, '', Jembatan apa?, ''",
        "competence-fact-orphan, BRIDGE, yes, LONG, Panjang, Long",
        "competence-fact-unknown, BRIDGE, yes, '', Jembatan apa?, What bridge?",
        "competence-fact-double, ROAD_CLASS, yes, TOLL, Jalan tol, A toll road",
    })
    void a_wrong_row_is_refused(String fault, String fact, String asked, String answer, String indonesian, String english) {
        List<FactLine> lines = new ArrayList<>(shipped());
        lines.add(new FactLine(99, fact, asked, answer, indonesian, english));
        assertThat(faults(lines)).extracting(FieldError::code).contains(fault);
    }

    @Test
    void what_the_system_knows_by_itself_must_stay() {
        assertThat(faults(shipped().stream().filter(line -> !line.fact().equals(Fact.SUPERVISORY)).toList()))
                .extracting(FieldError::code).containsExactly("competence-fact-known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "asked", "words", "double", "orphan", "unknown", "known"})
    void every_fault_has_its_sentence_in_both_languages(String fault) {
        assertThat(ProblemTexts.isComplete("field.competence-fact-" + fault)).isTrue();
    }

    private static List<FactLine> shipped() {
        List<FactLine> rows = Known.FACTS.stream().flatMap(FactLine::of).toList();
        return IntStream.range(0, rows.size()).mapToObj(i -> new FactLine(i + 2, rows.get(i).fact(), rows.get(i).asked(),
                rows.get(i).answer(), rows.get(i).indonesian(), rows.get(i).english())).toList();
    }

    private static List<FieldError> faults(List<FactLine> lines) {
        return catchThrowableOfType(InvalidInput.class, () -> FactsCheck.check(lines)).errors();
    }
}
