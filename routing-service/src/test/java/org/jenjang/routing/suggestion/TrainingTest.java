package org.jenjang.routing.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.routing.register.adapter.csv.ShippedRegister;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;
import org.jenjang.routing.suggestion.adapter.csv.ShippedKnowledge;
import org.jenjang.routing.suggestion.config.ShippedSuggester;
import org.jenjang.routing.suggestion.domain.Invented;
import org.jenjang.routing.suggestion.domain.Office;
import org.jenjang.routing.suggestion.domain.TellingWords;
import org.jenjang.routing.suggestion.domain.Topic;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final List<Topic> TOPICS = ShippedKnowledge.topics();

    @Test
    void every_open_category_and_every_ministry_that_people_deal_with_has_invented_reports() {
        assertThat(TOPICS.stream().map(topic -> topic.matter().category()))
                .containsAll(CodeLists.categories(TODAY).stream().map(Category::code).toList());
        assertThat(institutions()).containsAll(new ShippedRegister().register().all().stream()
                .filter(institution -> institution.isInOfficeOn(TODAY))
                .filter(TrainingTest::dealsWithPeople)
                .map(Institution::code)
                .collect(Collectors.toSet()));
    }

    /** Business permits, the investment ministry's contact with people, are told to the regency or city that gives them. */
    private static boolean dealsWithPeople(Institution institution) {
        return institution.kind().equals("MINISTRY") && !institution.name().startsWith("Kementerian Koordinator")
                && !institution.code().equals("kl:kemeninves");
    }

    @Test
    void no_training_and_no_rule_names_an_institution_that_is_not_in_the_register() {
        Register register = new ShippedRegister().register();

        assertThat(institutions()).allSatisfy(code -> assertThat(register.find(code)).isPresent());
    }

    @Test
    void the_same_two_thousand_reports_and_more_are_composed_each_time() {
        List<Invented> once = ShippedSuggester.inventedReports(TOPICS).toList();

        assertThat(once).hasSizeGreaterThan(2_000).isEqualTo(ShippedSuggester.inventedReports(TOPICS).toList());
        assertThat(once.stream().map(Invented::report).distinct().count()).isGreaterThan(once.size() * 98L / 100);
    }

    private static Set<String> institutions() {
        return Stream.concat(TOPICS.stream().map(topic -> topic.matter().office()),
                        ShippedKnowledge.tellingWords().stream().map(TellingWords::office))
                .filter(Office.National.class::isInstance)
                .map(office -> ((Office.National) office).institution())
                .collect(Collectors.toSet());
    }
}
