package org.jenjang.routing.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCheckTest {

    private static final SortedSet<Integer> KNOWN = new TreeSet<>(List.of(2025, 2026));
    private static final String NEW_YEAR = "2027-01-01;Tahun Baru;NATIONAL;;SKB;0;";

    @Test
    void a_right_file_gives_the_whole_year() {
        CalendarYear year = CalendarCheck.check(lines(NEW_YEAR, "2027-03-10;Idulfitri;NATIONAL;;SKB;0;Rabu",
                "2027-03-11;Cuti bersama;JOINT_LEAVE;;SKB;0;Thursday", "2027-03-12;Hari jadi;REGIONAL;74;Pergub;0;"), KNOWN);

        assertThat(year.year()).isEqualTo(2027);
        assertThat(year.days()).extracting(Holiday::date).contains(LocalDate.parse("2027-03-12")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-30;Libur;NATIONAL;;SKB;0;, calendar-date",
        "01/02/2027;Libur;NATIONAL;;SKB;0;, calendar-date",
        "2027-02-01; ;NATIONAL;;SKB;0;, calendar-name",
        "2027-02-01;Libur;HOLIDAY;;SKB;0;, calendar-kind",
        "2027-02-01;Libur;REGIONAL;;SKB;0;, calendar-region",
        "2027-02-01;Libur;REGIONAL;99.99;SKB;0;, calendar-region",
        "2027-02-01;Libur;NATIONAL;74;SKB;0;, calendar-region",
        "2027-02-01;Libur;NATIONAL;;;0;, calendar-decree",
        "2027-02-01;Libur;NATIONAL;;SKB;-1;, calendar-revision",
        "2027-02-01;Libur;NATIONAL;;SKB;0;Selasa, calendar-day",
        "2027-02-06;Cuti;JOINT_LEAVE;;SKB;0;, calendar-weekend",
        "2026-02-02;Libur;NATIONAL;;SKB;0;, calendar-year",
        "2027-01-01;Lagi;JOINT_LEAVE;;SKB;0;, calendar-double"
    })
    void a_wrong_line_is_refused_with_its_number(String line, String code) {
        assertThat(faults(NEW_YEAR, line)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.field()).isEqualTo("line-3");
            assertThat(ProblemTexts.isComplete("field." + code)).isTrue();
        });
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(faults("2027-02-01;Libur;REGIONAL;;SKB;0;", "besok;Libur;REGIONAL;74;SKB;0;"))
                .extracting(FieldError::code)
                .containsExactly("calendar-region", "calendar-date", "calendar-no-national");
    }

    @Test
    void a_year_without_a_national_holiday_or_that_leaves_one_out_is_refused() {
        assertThat(faults("2027-02-01;Hari jadi;REGIONAL;74;SKB;0;")).extracting(FieldError::code)
                .containsExactly("calendar-no-national");
        assertThat(faults("2028-01-01;Tahun Baru;NATIONAL;;SKB;0;")).extracting(FieldError::code)
                .containsExactly("calendar-gap");
        assertThat(faults()).extracting(FieldError::code).containsExactly("calendar-empty");
    }

    @Test
    void a_year_that_is_known_may_be_loaded_again() {
        assertThat(CalendarCheck.check(lines("2025-01-01;Tahun Baru;NATIONAL;;SKB;1;"), KNOWN).year()).isEqualTo(2025);
    }

    private static List<FieldError> faults(String... lines) {
        return catchThrowableOfType(InvalidInput.class, () -> CalendarCheck.check(lines(lines), KNOWN)).errors();
    }

    private static List<HolidayLine> lines(String... lines) {
        return IntStream.range(0, lines.length).mapToObj(i -> line(i + 2, lines[i].split(";", -1))).toList();
    }

    private static HolidayLine line(int number, String... columns) {
        String[] cells = Arrays.copyOf(columns, 7);
        return new HolidayLine(number, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }
}
