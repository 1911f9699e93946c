package org.jenjang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void the_median_is_the_pair_in_the_middle_by_ratio_and_not_by_size() {
        Ratio slowMachine = new Ratio(10, 10);
        Ratio best = new Ratio(300, 100);
        Ratio worst = new Ratio(500, 1000);

        assertThat(Ratio.median(List.of(best, worst, slowMachine))).isEqualTo(slowMachine);
    }
}
