package org.jenjang.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    @Test
    void what_tells_of_fewer_than_five_is_hidden_and_nothing_else_where_that_is_enough() {
        assertThat(SmallCells.hide(new int[][] {{4, 1, 9}, {3, 2, 5}, {7, 8, 0}}))
                .isDeepEqualTo(new Integer[][] {{null, null, 9}, {null, null, 5}, {7, 8, 0}});
    }

    @Test
    void a_single_hidden_number_takes_the_smallest_of_its_row_and_of_its_column_with_it() {
        assertThat(SmallCells.hide(new int[][] {{2, 6, 20}, {30, 40, 50}, {9, 70, 80}}))
                .isDeepEqualTo(new Integer[][] {{null, null, 20}, {30, 40, 50}, {null, null, 80}});
    }

    @Test
    void a_table_of_one_cell_has_no_companion() {
        assertThat(SmallCells.hide(new int[][] {{3}})).isDeepEqualTo(new Integer[][] {{null}});
        assertThat(SmallCells.hide(new int[0][])).isEmpty();
    }

    @RepeatedTest(100)
    void no_small_number_is_shown_and_none_can_be_found_by_subtraction(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        int[][] counted = new int[6][4];
        Arrays.setAll(counted, _ -> random.ints(4, 0, 12).toArray());

        @Nullable Integer[][] shown = SmallCells.hide(counted);

        for (int row = 0; row < 6; row++) {
            assertThat(hidden(shown[row])).isNotEqualTo(1);
            for (int column = 0; column < 4; column++) {
                Integer cell = shown[row][column];
                assertThat(cell == null || cell == 0 || cell >= 5).isTrue();
                int at = column;
                assertThat(Arrays.stream(shown).filter(line -> line[at] == null).count()).isNotEqualTo(1);
            }
        }
    }

    private static long hidden(@Nullable Integer[] line) {
        return Arrays.stream(line).filter(cell -> cell == null).count();
    }
}
