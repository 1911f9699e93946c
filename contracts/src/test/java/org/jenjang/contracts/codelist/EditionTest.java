package org.jenjang.contracts.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    @AfterEach
    void asShipped() {
        CodeLists.take(Edition.shipped());
    }

    @Test
    void a_process_goes_by_the_edition_that_it_took_last() {
        CodeLists.take(Edition.shipped().with(List.of(), List.of(category("antariksa", null, null, null))));

        assertThat(CodeLists.categories(TODAY)).extracting(Category::code).contains("antariksa").hasSize(132);
        assertThat(Edition.shipped().category("antariksa")).isEmpty();
    }

    @Test
    void a_new_part_stands_after_its_subject_whatever_came_first() {
        Edition heard = Edition.shipped().with(List.of(), List.of(category("pupr.trotoar", "pupr", null, null)));
        List<String> codes = heard.categories().stream().map(Category::code).toList();

        assertThat(codes.indexOf("pupr.trotoar")).isBetween(codes.indexOf("pupr.pasar"), codes.indexOf("naker"));
    }

    @Test
    void a_part_that_is_heard_before_its_subject_is_there_and_moves_below_it_later() {
        Edition early = Edition.shipped().with(List.of(), List.of(category("antariksa.roket", "antariksa", null, null)));
        Edition whole = early.with(List.of(), List.of(category("antariksa", null, null, null)));

        assertThat(early.category("antariksa.roket")).isPresent();
        assertThat(whole.categories()).extracting(Category::code).containsSubsequence("antariksa", "antariksa.roket");
    }

    @Test
    void what_is_an_institutions_own_or_has_ended_is_not_offered_to_citizens() {
        Category own = category("pupr.jalan.lubang", "pupr.jalan", null, "pemda:74.71");

        assertThat(own.isOpen(TODAY)).isTrue();
        assertThat(own.isOffered(TODAY)).isFalse();
        assertThat(own.depth()).isEqualTo(2);
        assertThat(category("antariksa", null, TODAY.minusDays(1), null).isOffered(TODAY)).isFalse();
    }

    @Test
    void an_own_subject_is_for_the_reports_of_its_institution_and_every_other_one_for_all() {
        Category own = category("pupr.jalan.lubang", "pupr.jalan", null, "pemda:74.71");

        assertThat(own.isFor("pemda:74.71")).isTrue();
        assertThat(own.isFor("pemda:74")).isFalse();
        assertThat(own.isFor(null)).isFalse();
        assertThat(category("antariksa", null, null, null).isFor("pemda:74")).isTrue();
    }

    @Test
    void a_region_that_ended_is_known_and_no_longer_there() {
        Region ended = new Region("74.16", "Kabupaten Lama", "REGENCY", "74", WITA, LocalDate.of(2024, 1, 1),
                TODAY.minusDays(1), "74.02", List.of("74.99"), "UU 1/2026");
        CodeLists.take(Edition.shipped().with(List.of(ended), List.of()));

        assertThat(CodeLists.region("74.16")).contains(ended);
        assertThat(CodeLists.regions(TODAY)).hasSize(552).doesNotContain(ended);
    }

    @Test
    void a_code_cannot_be_there_twice() {
        Category one = category("satu", null, null, null);

        assertThatThrownBy(() -> new Edition(List.of(), List.of(one, one))).hasMessageContaining("satu");
    }

    @Test
    void every_entry_is_read_again_from_the_columns_that_it_is_written_in() {
        assertThat(Edition.shipped().regions()).allSatisfy(region ->
                assertThat(EntryColumns.region(EntryColumns.of(region)::get)).isEqualTo(region));
        assertThat(Edition.shipped().categories()).allSatisfy(category ->
                assertThat(EntryColumns.category(EntryColumns.of(category)::get)).isEqualTo(category));
    }

    private static Category category(String code, String parent, LocalDate last, String institution) {
        return new Category(code, parent, "Nama " + code, "Name " + code, LocalDate.of(2024, 1, 1), last, false, null,
                institution, "TEST");
    }
}
