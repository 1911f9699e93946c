package org.jenjang.contracts.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<Region> regions = CodeLists.regions();
    private final List<Category> categories = CodeLists.categories();

    @Test
    void the_whole_country_is_there() {
        assertThat(regions).hasSize(552);
        assertThat(ofKind("PROVINCE")).isEqualTo(38);
        assertThat(ofKind("REGENCY")).isEqualTo(415);
        assertThat(ofKind("ADMINISTRATIVE_REGENCY")).isEqualTo(1);
        assertThat(ofKind("CITY")).isEqualTo(93);
        assertThat(ofKind("ADMINISTRATIVE_CITY")).isEqualTo(5);
    }

    @Test
    void regions_stand_in_the_order_of_their_codes_and_no_code_twice() {
        assertThat(regions).extracting(Region::code)
                .allMatch(code -> code.matches("\\d\\d(\\.\\d\\d)?"))
                .isSortedAccordingTo(Comparator.naturalOrder())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_region_lies_in_its_province_and_shares_its_zone() {
        assertThat(regions).filteredOn(region -> region.parent() != null).allSatisfy(region -> {
            Region province = CodeLists.region(region.parent()).orElseThrow();
            assertThat(province.kind()).isEqualTo("PROVINCE");
            assertThat(region.code()).startsWith(province.code());
            assertThat(region.zone()).isEqualTo(province.zone());
            assertThat(region.provinceCode()).isEqualTo(province.code());
        });
        assertThat(regions).filteredOn(region -> region.parent() == null)
                .allMatch(region -> region.kind().equals("PROVINCE") && region.provinceCode().equals(region.code()));
    }

    @Test
    void a_regency_of_a_young_province_remembers_its_former_code_which_nobody_else_has() {
        assertThat(CodeLists.region("93.01")).get().extracting(Region::formerCodes).isEqualTo(List.of("91.01"));
        assertThat(regions).filteredOn(region -> region.parent() != null && region.parent().matches("9[3-6]")).hasSize(26)
                .allSatisfy(region -> assertThat(region.formerCodes()).hasSize(1)
                        .allSatisfy(code -> assertThat(CodeLists.region(code)).isEmpty()));
        assertThat(regions.stream().flatMap(region -> region.formerCodes().stream())).doesNotHaveDuplicates();
    }

    @Test
    void the_name_and_the_code_tell_a_city_from_a_regency() {
        assertThat(regions).filteredOn(region -> region.parent() != null).allSatisfy(region -> {
            boolean city = region.kind().endsWith("CITY");
            assertThat(region.name()).startsWith(city ? "Kota " : "Kabupaten ");
            assertThat(Integer.parseInt(region.code().substring(3)) > 70).isEqualTo(city);
        });
    }

    @Test
    void only_jakarta_has_parts_without_a_government_of_their_own() {
        assertThat(regions).filteredOn(region -> region.kind().startsWith("ADMINISTRATIVE"))
                .allMatch(region -> region.provinceCode().equals("31"));
    }

    @Test
    void categories_have_two_levels_and_a_main_subject_stands_before_its_parts() {
        assertThat(categories).hasSize(134);
        assertThat(categories).filteredOn(category -> category.parent() == null).hasSize(38);
        assertThat(categories).extracting(Category::code)
                .allMatch(code -> code.matches("[a-z0-9]+(\\.[a-z0-9]+)?"))
                .doesNotHaveDuplicates();
        Set<String> mainSubjects = new HashSet<>();
        for (Category category : categories) {
            if (category.parent() == null) {
                mainSubjects.add(category.code());
            } else {
                assertThat(mainSubjects).contains(category.parent());
            }
        }
    }

    @Test
    void subjects_that_have_ended_are_not_offered_but_still_have_a_name() {
        assertThat(CodeLists.categories(TODAY)).hasSize(131)
                .extracting(Category::code).doesNotContain("corona", "pemulihan", "mudik").contains("lainnya");
        assertThat(CodeLists.category("corona")).get().extracting(Category::nameIndonesian).isEqualTo("Corona Virus");
    }

    @Test
    void a_subject_may_be_chosen_on_its_last_day_and_not_on_the_next() {
        Category corona = CodeLists.category("corona").orElseThrow();

        assertThat(corona.isOpen(LocalDate.of(2023, 6, 21))).isTrue();
        assertThat(corona.isOpen(LocalDate.of(2023, 6, 22))).isFalse();
        assertThat(corona.isOpen(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(corona.isOpen(LocalDate.of(2019, 12, 31))).isFalse();
    }

    @Test
    void the_part_of_an_open_subject_is_offered_with_it() {
        Set<String> offered = new HashSet<>(CodeLists.categories(TODAY).stream().map(Category::code).toList());

        assertThat(CodeLists.categories(TODAY)).filteredOn(category -> category.parent() != null)
                .allMatch(category -> offered.contains(category.parent()));
    }

    @Test
    void what_was_mended_can_be_shown_and_a_right_that_was_granted_cannot() {
        assertThat(categories).filteredOn(Category::evidence).extracting(Category::code)
                .contains("pupr.jalan", "perhubungan.pju", "pupr.drainase", "lingkungan.sampah")
                .doesNotContain("kependudukan.adminduk", "hukum.kkn", "sp4n.hapusakun", "lainnya");
    }

    @Test
    void an_unknown_or_absent_code_finds_nothing() {
        assertThat(CodeLists.region("99")).isEmpty();
        assertThat(CodeLists.region(null)).isEmpty();
        assertThat(CodeLists.category("tidak-ada")).isEmpty();
        assertThat(CodeLists.category(null)).isEmpty();
    }

    private long ofKind(String kind) {
        return regions.stream().filter(region -> region.kind().equals(kind)).count();
    }
}
