package org.jenjang.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.register.adapter.csv.ShippedRegister;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the sample reports. */
class CaseFileTest {

    private static final Path SAMPLES = Path.of("../samples/reports.json");

    @Test
    void tiers_of_cities_and_regencies_are_district_and_all_others_but_provinces_national() throws IOException {
        assertThat(cases().get("R03").tier()).as("a city").contains(Tier.DISTRICT);
        assertThat(cases().get("R04").tier()).as("a regency").contains(Tier.DISTRICT);
        assertThat(cases().get("R02").tier()).contains(Tier.PROVINCIAL);
        assertThat(cases().get("R05").tier()).contains(Tier.NATIONAL);
        assertThat(cases().get("R16").tier()).isEmpty();
    }

    @Test
    void the_deepest_name_that_the_list_knows_is_the_category() throws IOException {
        assertThat(cases().get("R01").category()).as("holes are no category of their own").isEqualTo("pupr.jalan");
        assertThat(cases().get("R04").category()).isEqualTo("desa.danadesa");
        assertThat(cases().get("R07").category()).isEqualTo("kekerasan.perundungan");
    }

    @Test
    void several_institutions_may_be_right() throws IOException {
        Case flood = cases().get("R17");

        assertThat(flood.accepts("pemda:33.74")).isTrue();
        assertThat(flood.accepts("kl:kemenpu")).isTrue();
        assertThat(flood.accepts(Tier.NATIONAL)).isTrue();
        assertThat(flood.withoutRegion().region()).isNull();
    }

    @Test
    void another_kind_of_file_is_refused(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{}");

        assertThatThrownBy(() -> CaseFile.read(other)).hasMessageContaining("no list named reports");
    }

    @Test
    void whoever_is_expected_is_in_the_register_at_the_tier_that_is_said() throws IOException {
        Register register = new ShippedRegister().register();

        for (Path file : List.of(SAMPLES, Path.of("../samples/evaluation.json"))) {
            assertThat(CaseFile.read(file)).flatExtracting(Case::expected).isNotEmpty().allSatisfy(right ->
                    assertThat(register.find(right.code())).as(right.code()).map(Institution::tier).contains(right.tier()));
        }
    }

    private static Map<String, Case> cases() throws IOException {
        List<Case> all = CaseFile.read(SAMPLES);
        return all.stream().collect(Collectors.toMap(Case::id, Function.identity()));
    }
}
