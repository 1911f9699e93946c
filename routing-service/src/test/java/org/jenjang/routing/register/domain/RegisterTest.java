package org.jenjang.routing.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.register.adapter.csv.ShippedRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On the shipped register, so that its invariants are guarded too. */
class RegisterTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private final Register register = new ShippedRegister().register();

    @Test
    void everybody_is_below_the_national_desk_and_nobody_is_above_it() {
        assertThat(register.above("pemda:74.71")).extracting(Institution::code)
                .containsExactly("pemda:74", "kl:kemenpanrb");
        assertThat(register.above("kl:kemenpanrb")).isEmpty();
        assertThat(register.below("kl:kemenpanrb")).hasSize(register.all().size() - 1).doesNotHaveDuplicates();
        assertThat(register.below("pemda:74")).hasSize(17);
    }

    @Test
    void the_rung_above_is_higher_or_the_national_desk() {
        register.all().stream().filter(institution -> institution.parent() != null).forEach(institution -> {
            Institution parent = register.find(institution.parent()).orElseThrow();
            assertThat(parent.tier()).isEqualTo(institution.tier().above().orElse(Tier.NATIONAL));
            assertThat(parent.isInOfficeOn(TODAY)).isTrue();
        });
    }

    @Test
    void an_institution_is_in_office_up_to_and_on_its_last_day() {
        Institution ended = register.find("kl:kemenpupr").orElseThrow();

        assertThat(ended.isInOfficeOn(LocalDate.parse("2024-10-20"))).isTrue();
        assertThat(ended.isInOfficeOn(LocalDate.parse("2024-10-21"))).isFalse();
        assertThat(ended.unitsOn(TODAY)).isEmpty();
        assertThat(register.find(ended.successor())).isPresent();
    }

    @Test
    void every_institution_in_office_has_a_unit_and_every_regional_government_an_inspectorate() {
        List<Institution> inOffice = register.all().stream().filter(found -> found.isInOfficeOn(TODAY)).toList();

        assertThat(inOffice).allSatisfy(found -> assertThat(found.unitsOn(TODAY)).isNotEmpty());
        assertThat(inOffice).filteredOn(found -> found.code().startsWith("pemda:"))
                .allSatisfy(found -> assertThat(found.unitsOn(TODAY)).filteredOn(Unit::isInspectorate).hasSize(1));
    }

    @Test
    void a_unit_is_found_by_its_code_and_a_strange_code_is_not() {
        assertThat(register.unit("pemda:74.71/dishub")).map(Unit::name).contains("Dinas Perhubungan");
        assertThat(List.of("pemda:74.71/none", "none/dishub", "dishub", ""))
                .allSatisfy(code -> assertThat(register.unit(code)).isEqualTo(Optional.empty()));
    }

    @Test
    void a_ministrys_offices_in_the_province_of_a_report_and_those_for_everywhere_are_near_to_it() {
        assertThat(register.find("kl:kemenatrbpn").orElseThrow().units()).filteredOn(unit -> unit.isNear("74.71"))
                .extracting(Unit::code).hasSize(2 + 1 + 17)
                .contains("kl:kemenatrbpn/ult", "kl:kemenatrbpn/kanwil-74", "kl:kemenatrbpn/kantah-74-05")
                .doesNotContain("kl:kemenatrbpn/kantah-73-71");
        assertThat(register.find("kl:kemenatrbpn").orElseThrow().units()).allMatch(unit -> unit.isNear(null));
    }

    @Test
    void the_work_of_a_unit_is_that_of_whoever_followed_it_on_that_day() {
        Institution kendari = register.find("pemda:74.71").orElseThrow().withUnitsAmong(List.of(
                unit("pemda:74.71/dishub", "2026-03-31", "pemda:74.71/perhubungan"),
                unit("pemda:74.71/perhubungan", "2026-09-30", "pemda:74.71/mobilitas"),
                unit("pemda:74.71/mobilitas", null, null)));

        assertThat(kendari.unitAfter("pemda:74.71/dishub", LocalDate.parse("2026-03-31"))).isEqualTo("pemda:74.71/dishub");
        assertThat(kendari.unitAfter("pemda:74.71/dishub", LocalDate.parse("2026-04-01"))).isEqualTo("pemda:74.71/perhubungan");
        assertThat(kendari.unitAfter("pemda:74.71/dishub", TODAY)).isEqualTo("pemda:74.71/mobilitas");
        assertThat(kendari.unitAfter("pemda:74.71/none", TODAY)).isEqualTo("pemda:74.71/none");
    }

    private static Unit unit(String code, @Nullable String lastDay, @Nullable String successor) {
        return new Unit(code, "Dinas Perhubungan", Unit.SERVICE, null, "kotak@x.example", LocalDate.parse("2024-01-01"),
                lastDay == null ? null : LocalDate.parse(lastDay), successor, "Perda 3/2026");
    }

    @Test
    void a_divided_institution_is_followed_by_whoever_took_over_the_subject() {
        LocalDate lastDay = LocalDate.parse("2024-10-20");

        assertThat(inChargeOf("pupr.rumahsubsidi", lastDay)).contains("kl:kemenpupr");
        assertThat(inChargeOf("pupr.rumahsubsidi", TODAY)).contains("kl:kemenpkp");
        assertThat(inChargeOf("pupr.jalan", TODAY)).contains("kl:kemenpu");
        assertThat(inChargeOf(null, TODAY)).contains("kl:kemenpu");
    }

    private Optional<String> inChargeOf(@Nullable String category, LocalDate day) {
        return register.inChargeOf("kl:kemenpupr", category, day).map(Institution::code);
    }
}
