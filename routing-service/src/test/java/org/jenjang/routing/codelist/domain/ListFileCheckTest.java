package org.jenjang.routing.codelist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFileCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Edition SHIPPED = Edition.shipped();
    private static final Set<String> INSTITUTIONS = Set.of("pemda:74.71", "kl:kemenpu");

    @Test
    void a_right_file_is_taken_and_what_it_does_not_name_stays() {
        Edition after = check(categories("code=antariksa, name_id=Antariksa", "code=antariksa.roket, parent=antariksa"));

        assertThat(after.categories()).hasSize(SHIPPED.categories().size() + 2);
        assertThat(after.category("antariksa")).get().extracting(Category::nameIndonesian).isEqualTo("Antariksa");
        assertThat(ListEdit.between(SHIPPED, after).of(EntryChange.Kind.ADDED)).extracting(EntryChange::entry)
                .containsExactly("antariksa", "antariksa.roket");
        assertThat(ListEdit.between(after, after).isEmpty()).isTrue();
    }

    @Test
    void a_regency_that_moves_to_a_new_province_ends_there_and_begins_here_with_its_former_code() {
        Edition after = check(regions(
                "code=97, name=Papua Utara, kind=PROVINCE, parent=, valid_from=2027-01-01",
                "code=97.01, name=Kabupaten Supiori, parent=97, valid_from=2027-01-01, former_codes=91.19",
                "code=91.19, name=Kabupaten Supiori, parent=91, valid_from=2024-01-01, valid_to=2026-12-31, successor=97.01"));

        assertThat(after.region("91.19").orElseThrow().isOpen(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(ListEdit.between(SHIPPED, after).of(EntryChange.Kind.ENDED)).extracting(EntryChange::entry).containsExactly("91.19");
    }

    @Test
    void a_line_that_is_wrong_by_itself_is_named_with_its_number() {
        assertThat(faults(regions("code=7, parent=, kind=PROVINCE"))).containsExactly("line-2 list-region-code");
        assertThat(faults(regions("code=74.80, kind=VILLAGE"))).containsExactly("line-2 list-region-kind");
        assertThat(faults(regions("code=74.80, zone=Asia/Singapore"))).containsExactly("line-2 list-zone");
        assertThat(faults(regions("code=74.80, parent=73"))).containsExactly("line-2 list-code-parent");
        assertThat(faults(regions("code=74.80, parent=74.71")))
                .containsExactly("line-2 list-region-parent", "line-2 list-code-parent");
        assertThat(faults(regions("code=98, parent="))).containsExactly("line-2 list-region-parent", "line-2 list-region-level");
        assertThat(faults(regions("code=74.80, former_codes=Kendari"))).containsExactly("line-2 list-former");
        assertThat(faults(regions("code=74.80, former_codes=74.71"))).containsExactly("line-2 list-former-open");
        assertThat(faults(categories("code=Pupr.Jalan"))).contains("line-2 list-category-code");
        assertThat(faults(categories("code=baru, name_en="))).containsExactly("line-2 list-name-english");
        assertThat(faults(categories("code=baru, evidence=ja"))).containsExactly("line-2 list-evidence");
        assertThat(faults(categories("code=baru, valid_from=besok"))).containsExactly("line-2 register-day");
    }

    @Test
    void what_stands_above_must_be_there_must_be_the_code_before_the_dot_and_must_last_as_long() {
        assertThat(faults(regions("code=99.01, parent=99"))).containsExactly("line-2 list-parent-unknown");
        assertThat(faults(categories("code=angkasa.roket, parent=angkasa"))).containsExactly("line-2 list-parent-unknown");
        assertThat(faults(categories("code=pupr.trotoar, parent=sosial"))).containsExactly("line-2 list-code-parent");
        assertThat(faults(categories("code=corona.baru, parent=corona"))).containsExactly("line-2 list-orphan");
        assertThat(faults(categories("code=mbg, valid_to=2026-12-31", "code=mbg.dapur, parent=mbg")))
                .containsExactly("line-3 list-orphan");
    }

    @Test
    void two_that_name_each_other_as_the_one_above_make_no_circle_but_a_fault() {
        assertThat(faults(categories("code=satu, parent=dua", "code=dua, parent=satu")))
                .containsExactly("line-2 list-code-parent", "line-3 list-code-parent");
        assertThat(faults(categories("code=satu, parent=satu"))).containsExactly("line-2 list-code-parent");
    }

    @Test
    void below_what_citizens_choose_each_subject_has_its_institution_and_only_there() {
        assertThat(faults(categories("code=pupr.jalan.lubang, parent=pupr.jalan"))).containsExactly("line-2 list-institution-missing");
        assertThat(faults(categories("code=pupr.lubang, parent=pupr, institution=pemda:74.71")))
                .containsExactly("line-2 list-institution-early");
        assertThat(faults(categories("code=pupr.jalan.lubang, parent=pupr.jalan, institution=pemda:99")))
                .containsExactly("line-2 register-institution-unknown");
        assertThat(faults(categories("code=pupr.jalan.lubang, parent=pupr.jalan, institution=pemda:74.71",
                "code=pupr.jalan.lubang.besar, parent=pupr.jalan.lubang, institution=kl:kemenpu")))
                .containsExactly("line-3 list-institution-other");
        assertThat(check(categories("code=pupr.jalan.lubang, parent=pupr.jalan, institution=pemda:74.71"))
                .category("pupr.jalan.lubang")).isPresent();
    }

    @Test
    void who_follows_is_known_holds_the_day_after_and_was_not_founded_before() {
        assertThat(faults(categories("code=mbg, successor=lainnya"))).containsExactly("line-2 register-successor-early");
        assertThat(faults(categories("code=mbg, valid_to=2026-12-31, successor=gizi"))).containsExactly("line-2 register-successor-unknown");
        assertThat(faults(categories("code=mbg, valid_to=2026-12-31, successor=gizi", "code=gizi, valid_from=2027-02-01")))
                .containsExactly("line-2 list-successor-away");
        assertThat(faults(categories("code=mbg, valid_to=2026-12-31, successor=gizi", "code=gizi, valid_from=2026-06-01")))
                .containsExactly("line-2 list-overlap");
        assertThat(check(categories("code=mbg, valid_to=2026-12-31, successor=gizi", "code=gizi, valid_from=2027-01-01"))
                .category("mbg").orElseThrow().successor()).isEqualTo("gizi");
    }

    @Test
    void a_code_is_there_once_and_an_ended_one_never_gets_another_name() {
        assertThat(faults(categories("code=gizi", "code=gizi"))).containsExactly("line-3 register-double");
        assertThat(faults(categories("code=angkasa.roket, parent=angkasa", "code=angkasa.roket, parent=angkasa")))
                .containsExactly("line-3 register-double");
        assertThat(faults(categories("code=corona, name_id=Wabah Baru, valid_from=2020-01-01, valid_to=2023-06-21")))
                .containsExactly("line-2 register-reused");
        assertThat(faults(categories("code=corona, name_id=Wabah Baru"))).containsExactly("line-2 register-reused");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(catchThrowableOfType(InvalidInput.class, () -> check(regions())).errors()).extracting(FieldError::code)
                .containsExactly("list-empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list-empty", "list-region-code", "list-region-kind", "list-region-parent", "list-region-level",
        "list-code-parent", "list-zone", "list-former", "list-former-open", "list-category-code", "list-name-english",
        "list-institution-missing", "list-institution-early", "list-institution-other", "list-evidence", "list-parent-unknown",
        "list-orphan", "list-successor-away", "list-overlap", "category-parent", "category-name"})
    void every_fault_has_a_sentence_in_both_languages(String code) {
        assertThat(ProblemTexts.isComplete("field." + code)).isTrue();
    }

    @Test
    void the_refusal_has_a_sentence_in_both_languages() {
        assertThat(ProblemTexts.isComplete("refusal.CODE_LISTS_CHANGED")).isTrue();
        assertThat(ProblemTexts.of(new FieldError("line-2", "list-code-parent", List.of(2, "a.b", "c")), Locale.ENGLISH))
                .contains("Line 2", "a.b");
    }

    private static Edition check(ListFile file) {
        return ListFileCheck.check(file, SHIPPED, INSTITUTIONS::contains, TODAY);
    }

    private static List<String> faults(ListFile file) {
        return catchThrowableOfType(InvalidInput.class, () -> check(file)).errors().stream()
                .map(error -> error.field() + " " + error.code()).toList();
    }

    /** A file whose lines are written like {@code code=74.80, parent=74}; the first one is line 2. */
    private static ListFile regions(String... lines) {
        return file(ListFile.Kind.REGIONS, Map.of("name", "Kabupaten Baru", "kind", "REGENCY", "parent", "74", "zone",
                "Asia/Makassar", "valid_from", "2026-01-01", "source", "UU 1/2026"), lines);
    }

    private static ListFile categories(String... lines) {
        return file(ListFile.Kind.CATEGORIES, Map.of("name_id", "Makan Bergizi Gratis", "name_en", "New", "valid_from",
                "2024-01-01", "source", "KEPMEN 1/2026"), lines);
    }

    private static ListFile file(ListFile.Kind kind, Map<String, String> usual, String... lines) {
        List<EntryLine> written = new ArrayList<>();
        Stream.of(lines).forEach(line -> {
            Map<String, String> fields = new HashMap<>(usual);
            Stream.of(line.split(", ")).forEach(field -> fields.put(field.split("=", 2)[0], field.split("=", 2)[1]));
            written.add(new EntryLine(written.size() + 2, fields));
        });
        return new ListFile(kind, written);
    }
}
