package org.jenjang.routing.register.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;
import org.jenjang.routing.register.domain.Share;
import org.jenjang.routing.register.domain.Unit;
import org.junit.jupiter.api.Test;

/** What must hold of the shipped files whatever they say. */
class ShippedRegisterTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String JAKARTA = "31";
    private static final List<String> REGIONAL = List.of("PROVINCE", "REGENCY", "CITY");

    private final Register register = new ShippedRegister().register();

    @Test
    void every_autonomous_region_has_exactly_one_government_below_that_of_its_province() {
        assertThat(autonomous()).hasSize(38 + 508).allSatisfy(region -> {
            Institution government = register.find("pemda:" + region.code()).orElseThrow();
            assertThat(government.region()).isEqualTo(region.code());
            assertThat(government.kind()).isEqualTo(region.kind());
            assertThat(government.name()).endsWith(region.name());
            assertThat(government.parent())
                    .isEqualTo(region.parent() == null ? "kl:kemenpanrb" : "pemda:" + region.parent());
        });
        assertThat(inOffice().filter(found -> REGIONAL.contains(found.kind()))).hasSize(38 + 508);
    }

    @Test
    void every_regional_government_has_at_least_seventeen_units_of_which_one_examines_officials() {
        assertThat(inOffice().filter(found -> REGIONAL.contains(found.kind()))).allSatisfy(government -> {
            assertThat(government.unitsOn(TODAY)).hasSizeGreaterThanOrEqualTo(17);
            assertThat(government.unitsOn(TODAY)).filteredOn(Unit::isInspectorate).hasSize(1);
        });
    }

    @Test
    void working_days_are_counted_in_the_zone_of_the_territory() {
        assertThat(register.all()).filteredOn(found -> found.region() != null).allSatisfy(found ->
                assertThat(found.zone()).isEqualTo(CodeLists.region(found.region()).orElseThrow().zone()));
    }

    @Test
    void a_unit_serves_a_known_region_and_a_regional_governments_unit_serves_no_other_than_its_own() {
        assertThat(register.all()).allSatisfy(institution -> assertThat(institution.units())
                .filteredOn(unit -> unit.region() != null).allSatisfy(unit -> {
                    assertThat(CodeLists.region(unit.region())).as(unit.code()).isPresent();
                    assertThat(unit.region()).startsWith(institution.region() == null ? "" : institution.region());
                }));
    }

    @Test
    void names_and_codes_tell_institutions_apart_and_the_units_within_one() {
        assertThat(register.all()).extracting(Institution::code).doesNotHaveDuplicates();
        assertThat(inOffice().map(Institution::name)).doesNotHaveDuplicates();
        assertThat(register.all()).allSatisfy(institution -> {
            assertThat(institution.units()).extracting(Unit::name).doesNotHaveDuplicates();
            assertThat(institution.units()).extracting(Unit::code).doesNotHaveDuplicates();
        });
    }

    @Test
    void no_mail_can_leave_by_mistake() {
        assertThat(register.all().stream().flatMap(institution ->
                Stream.concat(Stream.of(institution.email()), institution.units().stream().map(Unit::email))))
                .doesNotHaveDuplicates().allMatch(email -> email.endsWith(".jenjang.example"));
    }

    @Test
    void whoever_has_ended_left_its_work_to_somebody_in_office_and_divided_it_by_known_subjects() {
        assertThat(register.all()).filteredOn(institution -> !institution.isInOfficeOn(TODAY)).isNotEmpty()
                .allSatisfy(ended -> {
                    assertThat(register.inChargeOf(ended.code(), null, TODAY)).isPresent();
                    assertThat(ended.shares()).allSatisfy(this::isKnown);
                });
    }

    private void isKnown(Share share) {
        assertThat(register.find(share.institution())).get().matches(heir -> heir.isInOfficeOn(TODAY));
        assertThat(share.categories()).allSatisfy(category -> assertThat(CodeLists.category(category)).isPresent());
    }

    private Stream<Institution> inOffice() {
        return register.all().stream().filter(institution -> institution.isInOfficeOn(TODAY));
    }

    /** The six parts of Jakarta are administered by the province and have no government of their own. */
    private static Stream<Region> autonomous() {
        return CodeLists.regions().stream()
                .filter(region -> !JAKARTA.equals(region.parent()));
    }
}
