package org.jenjang.routing.register.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.jenjang.routing.register.domain.WrittenLines.REGISTER;
import static org.jenjang.routing.register.domain.WrittenLines.institutions;
import static org.jenjang.routing.register.domain.WrittenLines.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jenjang.routing.register.adapter.csv.ShippedRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file of whole entries may not say. */
class FileCheckTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String GOVERNMENT = "code=pemda:74.72, tier=DISTRICT, kind=CITY, region=74.72, parent=pemda:74";

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            an unknown parent             | register-parent-unknown    | code=kl:baru, parent=kl:siapa
            an unknown region             | register-region            | code=kl:baru, region=99
            an unknown zone               | register-zone              | code=kl:baru, zone=Asia/Bandung
            an unknown tier               | register-tier              | code=kl:baru, tier=VILLAGE
            an unknown kind               | register-kind              | code=kl:baru, kind=CLUB
            a government without a region | register-region-missing    | code=kl:baru, kind=CITY
            a city of the nation's tier   | register-kind-tier         | code=pemda:74.72, kind=CITY, region=74.72
            a ministry of a district      | register-kind-tier         | code=kl:baru, tier=DISTRICT
            a government of elsewhere     | register-government-code   | code=pemda:74.72, tier=DISTRICT, kind=CITY, region=32.73, parent=pemda:74
            a government coded otherwise  | register-government-code   | code=kl:baubau, tier=DISTRICT, kind=CITY, region=74.72, parent=pemda:74
            a ministry coded as one       | register-government-code   | code=pemda:74.72, region=74.72
            a regency that is a city      | register-government-kind   | code=pemda:74.72, tier=DISTRICT, kind=REGENCY, region=74.72, parent=pemda:74
            a category shared out twice   | register-shares-twice      | code=kl:jalan, valid_from=2024-10-21, valid_to=2026-12-31, shares=kl:desk=sosial; kl:lain=pupr; kl:baru=sosial
            a part of what is shared out  | register-shares-twice      | code=kl:jalan, valid_from=2024-10-21, valid_to=2026-12-31, shares=kl:desk=pupr; kl:lain=pupr.jalan
            an unknown successor          | register-successor-unknown | code=kl:jalan, valid_from=2024-10-21, valid_to=2026-12-31, successor=kl:siapa
            an unknown heir of a share    | register-successor-unknown | code=kl:jalan, valid_from=2024-10-21, valid_to=2026-12-31, shares=kl:siapa=pupr
            an unknown category           | register-category          | code=kl:jalan, valid_from=2024-10-21, valid_to=2026-12-31, shares=kl:desk=jalan.tol
            a share of nothing            | register-shares            | code=kl:jalan, valid_from=2024-10-21, valid_to=2026-12-31, shares=kl:desk
            a malformed code              | register-code              | code=KL Baru
            a missing name                | register-name              | code=kl:baru, name=
            a malformed mail address      | register-mail              | code=kl:baru, email=admin
            a malformed day               | register-day               | code=kl:baru, valid_from=besok
            a last day before the first   | register-order             | code=kl:baru, valid_to=2025-12-31
            an entry without a source     | register-source            | code=kl:baru, source=
            a second root                 | register-root              | code=kl:baru, parent=
            a child before its parent     | register-orphan            | code=kl:baru, parent=kl:jalan, valid_from=2024-10-20
            a parent of a lower tier      | register-parent-tier       | code=kl:baru, parent=pemda:74
            a successor without a last day| register-successor-early   | code=kl:jalan, valid_from=2024-10-21, successor=kl:desk
            a successor that is gone      | register-successor-away    | code=kl:jalan, valid_from=2024-10-21, valid_to=2026-12-31, successor=kl:lama
            overlapping validity          | register-overlap           | code=kl:lama, name=Kementerian Lama, valid_from=2024-01-01, valid_to=2024-10-21, successor=kl:jalan
            a code used again             | register-reused            | code=kl:lama, valid_to=2024-10-20, valid_from=2024-01-01, name=Kementerian Lain
            """)
    void an_institution(String what, String code, String line) {
        assertThat(refused(institutions(line))).extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("line-2", code));
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            an unknown institution        | register-institution-unknown | code=kl:siapa/ult, institution=kl:siapa
            a malformed code              | register-unit-code           | code=pemda:74.71/Dinas Baru
            a code of another institution | register-unit-prefix         | code=pemda:74/baru
            an unknown kind               | register-unit-kind           | code=pemda:74.71/baru, kind=OFFICE
            an unknown region             | register-region              | code=pemda:74.71/baru, region=99
            a malformed mail address      | register-mail                | code=pemda:74.71/baru, email=@
            a malformed day               | register-day                 | code=pemda:74.71/baru, valid_to=31-12-2026
            a last day before the first   | register-order               | code=pemda:74.71/baru, valid_to=2025-12-31
            a unit of an ended institution| register-unit-outlasts       | code=kl:lama/ult, institution=kl:lama, name=Dinas Baru
            a successor elsewhere         | register-unit-successor      | code=pemda:74.71/dishub, valid_to=2026-12-31, successor=pemda:74/inspektorat
            a successor without a last day| register-successor-early     | code=pemda:74.71/dishub, successor=pemda:74.71/inspektorat
            a code used again             | register-reused              | code=pemda:74.71/dinsos, name=Dinas Lain
            the end of the last unit      | register-no-unit             | code=kl:jalan/ult, institution=kl:jalan, valid_to=2026-12-31
            the end of the inspectorate   | register-no-inspectorate     | code=pemda:74.71/inspektorat, kind=INSPECTORATE, valid_to=2026-12-31
            an inspectorate made a service| register-no-inspectorate     | code=pemda:74.71/inspektorat
            """)
    void a_unit(String what, String code, String line) {
        assertThat(refused(units(line))).extracting(FieldError::field, FieldError::code)
                .contains(tuple("line-2", code));
    }

    @Test
    void a_circle_is_named() {
        FieldError fault = refused(institutions("code=kl:a, parent=kl:b", "code=kl:b, parent=kl:a")).getFirst();

        assertThat(fault.field()).isEqualTo("line-2");
        assertThat(ProblemTexts.of(fault, Locale.of("id")))
                .isEqualTo("Baris 2: atasan berputar dalam lingkaran: kl:a → kl:b → kl:a.");
    }

    @Test
    void the_same_code_twice_names_both_lines() {
        FieldError fault = refused(institutions("code=kl:a", "code=kl:a")).getFirst();

        assertThat(ProblemTexts.of(fault, Locale.ENGLISH)).isEqualTo("Line 3: the code “kl:a” is in line 2 already.");
    }

    @Test
    void who_ends_an_institution_with_others_below_is_told_of_them_at_his_line() {
        assertThat(refused(institutions("code=pemda:74, name=Provinsi, tier=PROVINCIAL, kind=PROVINCE, region=74, "
                + "valid_from=2024-01-01, valid_to=2026-12-31"))).singleElement().satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("register-orphan");
                    assertThat(ProblemTexts.of(fault, Locale.of("id"))).contains("Baris 2", "2027-01-01", "pemda:74.71");
                });
    }

    @Test
    void everything_wrong_is_said_at_once_in_the_order_of_the_lines() {
        assertThat(refused(institutions("code=kl:a, parent=kl:b", "code=kl:b, email=x, zone=y", "code=kl:c, parent=kl:d")))
                .extracting(FieldError::field).containsExactly("line-3", "line-3", "line-4");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refused(institutions())).extracting(FieldError::code).containsExactly("register-empty");
    }

    @Test
    void every_refusal_has_a_sentence_in_both_languages() {
        assertThat(List.of("register-code", "register-unit-code", "register-unit-prefix", "register-name", "register-tier",
                "register-kind", "register-unit-kind", "register-region", "register-region-missing", "register-zone",
                "register-mail", "register-day", "register-order", "register-source", "register-shares", "register-category",
                "register-kind-tier", "register-government-code", "register-government-kind", "register-shares-twice",
                "register-double", "register-institution-unknown", "register-root", "register-parent-unknown",
                "register-parent-tier", "register-orphan", "register-circle", "register-reused", "register-successor-early",
                "register-successor-unknown", "register-successor-away", "register-overlap", "register-unit-successor",
                "register-unit-outlasts", "register-no-unit", "register-no-inspectorate", "register-empty",
                "register-column-strange")).allMatch(code -> ProblemTexts.isComplete("field." + code));
        assertThat(ProblemTexts.isComplete("refusal.REGISTER_CHANGED")).isTrue();
    }

    @Test
    void a_new_institution_begins_with_the_units_that_its_kind_usually_has() {
        Register after = FileCheck.check(institutions(GOVERNMENT), REGISTER, TODAY);

        assertThat(after.find("pemda:74.72").orElseThrow().units()).extracting(Unit::code, Unit::email, Unit::isInspectorate)
                .containsExactly(
                        tuple("pemda:74.72/dishub", "dishub@baru.example", false),
                        tuple("pemda:74.72/inspektorat", "inspektorat@baru.example", true));
    }

    @Test
    void units_end_with_their_institution_and_go_on_with_it_when_that_was_a_mistake() {
        Register ended = FileCheck.check(institutions("code=kl:jalan, name=Kementerian Jalan, valid_from=2024-10-21, "
                + "valid_to=2026-12-31, successor=kl:desk"), REGISTER, TODAY);
        Register open = FileCheck.check(institutions("code=kl:jalan, name=Kementerian Jalan, valid_from=2024-10-21"), ended, TODAY);

        assertThat(ended.unit("kl:jalan/ult").orElseThrow().validTo()).isEqualTo("2026-12-31");
        assertThat(RegisterEdit.between(REGISTER, ended).of(EntryChange.Kind.ENDED)).extracting(EntryChange::entry)
                .containsExactly("kl:jalan", "kl:jalan/ult");
        assertThat(open.find("kl:jalan")).isEqualTo(REGISTER.find("kl:jalan"));
    }

    @Test
    void an_older_institution_may_take_another_one_in() {
        Register after = FileCheck.check(institutions("code=kl:jalan, name=Kementerian Jalan, valid_from=2024-10-21, "
                + "valid_to=2026-12-31, successor=kl:desk"), REGISTER, TODAY);

        assertThat(after.inChargeOf("kl:jalan", null, LocalDate.parse("2027-01-01"))).map(Institution::code).contains("kl:desk");
    }

    @Test
    void what_was_wrong_before_and_is_not_in_the_file_stops_nobody() {
        Register broken = REGISTER.with(List.of(REGISTER.find("pemda:74.71").orElseThrow().withUnits(List.of())));

        assertThat(FileCheck.check(institutions("code=kl:baru"), broken, TODAY).find("kl:baru")).isPresent();
    }

    @Test
    void the_shipped_register_passes_its_own_check() {
        Register shipped = new ShippedRegister().register();

        assertThat(RegisterCheck.faults(shipped, shipped, Set.of(), TODAY)).isEmpty();
    }

    private static List<FieldError> refused(RegisterFile file) {
        List<FieldError> errors = new ArrayList<>();
        assertThatThrownBy(() -> FileCheck.check(file, REGISTER, TODAY)).asInstanceOf(type(InvalidInput.class))
                .satisfies(refused -> errors.addAll(refused.errors()));
        return errors;
    }
}
