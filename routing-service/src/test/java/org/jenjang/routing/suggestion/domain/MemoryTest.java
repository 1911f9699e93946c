package org.jenjang.routing.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final Matter LAMP = new Matter(Office.DISTRICT, "perhubungan.pju");
    private static final Matter ROAD = new Matter(Office.PROVINCE, "pupr.jalan");
    private static final List<String> WORDS = List.of("lampu", "jalan", "padam", "lampu jalan", "odong", "lubang");

    private final Memory memory = new Memory();

    MemoryTest() {
        memory.learn(List.of("lampu", "jalan", "padam", "lampu jalan"), LAMP, 1);
        memory.learn(List.of("jalan", "lubang"), ROAD, 4);
    }

    @Test
    void what_is_forgotten_leaves_no_trace_in_what_is_left() {
        List<List<Double>> before = known();

        memory.forget(memory.learn(List.of("odong", "jalan"), ROAD, 4));
        memory.forget(memory.learn(List.of("odong", "lampu"), LAMP, 1));

        assertThat(known()).isEqualTo(before);
        assertThat(memory.knows("odong")).isFalse();
        assertThat(memory.knows("jalan")).isTrue();
    }

    @Test
    void a_matter_of_which_nothing_is_left_has_no_share_and_the_others_are_as_if_it_had_never_been() {
        List<List<Double>> before = known();

        memory.forget(memory.learn(List.of("jalan", "parkir"), new Matter(Office.DISTRICT, "perhubungan.parkir"), 1));

        assertThat(memory.share(2)).isZero();
        assertThat(known()).isEqualTo(before);
    }

    @Test
    void what_two_reports_have_said_is_still_known_when_one_of_them_is_forgotten() {
        Remembered first = memory.learn(List.of("odong"), ROAD, 1);
        memory.learn(List.of("odong"), ROAD, 1);

        memory.forget(first);

        assertThat(memory.knows("odong")).isTrue();
    }

    /** All that an advice is made of, for the two matters that are there from the beginning. */
    private List<List<Double>> known() {
        return Stream.concat(
                Stream.of(List.of(memory.share(0), memory.share(1))),
                WORDS.stream().map(memory::speaksFor).map(weights -> IntStream.range(0, 2).mapToObj(at -> weights[at]).toList())).toList();
    }
}
