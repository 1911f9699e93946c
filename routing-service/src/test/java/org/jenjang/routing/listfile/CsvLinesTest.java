package org.jenjang.routing.listfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {

    @Test
    void every_line_that_is_longer_than_the_heading_is_refused_by_its_number_and_none_is_cut() {
        assertThatThrownBy(() -> CsvLines.of("code,source\na,UU 1, Pasal 2\nb,UU 2\nc,UU 3, Pasal 4, ayat 5\n", "file"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field, FieldError::code, FieldError::arguments)
                        .containsExactly(tuple("line-2", "csv-too-long", List.of(2, 3, 2)),
                                tuple("line-4", "csv-too-long", List.of(4, 4, 2))));
    }

    @Test
    void the_separators_of_empty_columns_at_the_end_of_a_line_may_be_missing() {
        assertThat(CsvLines.of("code,name,valid_to\na,A,2026-12-31\nb,B\nc,C,\n", "file"))
                .extracting(EntryLine::code, line -> line.text("valid_to"))
                .containsExactly(tuple("a", "2026-12-31"), tuple("b", ""), tuple("c", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_are_numbered_as_an_editor_does_it_also_after_blank_ones_and_texts_of_several_lines(String end) {
        String file = String.join(end, "code,name", "a,\"A", "", "and more\"", "", "  ", "b,B", ",", "c,C", "");

        assertThat(CsvLines.of(file, "file")).extracting(EntryLine::number, EntryLine::code)
                .containsExactly(tuple(2, "a"), tuple(7, "b"), tuple(9, "c"));
    }

    @Test
    void a_file_may_be_separated_by_semicolons_and_have_other_commas_and_quoted_semicolons() {
        assertThat(CsvLines.of("code;\"facts\";source\na;\"ROAD_CLASS=NATIONAL;SUPERVISORY=NO\";UU 1, Pasal 2\n", "file"))
                .extracting(EntryLine::code, line -> line.text("facts"), line -> line.text("source"))
                .containsExactly(tuple("a", "ROAD_CLASS=NATIONAL;SUPERVISORY=NO", "UU 1, Pasal 2"));
    }

    @Test
    void a_semicolon_in_a_field_separates_nothing_where_the_heading_has_commas() {
        assertThat(CsvLines.of("code,source\na,UU 1; UU 2\n", "file")).extracting(line -> line.text("source"))
                .containsExactly("UU 1; UU 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFcode,name\na,A", "\uFEFF\"code\";name\na;A", "code\na"})
    void a_mark_before_the_text_belongs_to_no_column(String file) {
        assertThat(CsvLines.of(file, "file", List.of("code"))).extracting(EntryLine::number, EntryLine::code)
                .containsExactly(tuple(2, "a"));
    }

    @Test
    void a_column_that_is_there_twice_is_named() {
        assertThatThrownBy(() -> CsvLines.of("code,name,name\na,A,B\n", "file")).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.errors()).containsExactly(new FieldError("file", "csv-column-twice", "name")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "code,name", "code,name\n,\n"})
    void a_file_without_entries_has_no_lines(String file) {
        assertThat(CsvLines.of(file, "file")).isEmpty();
    }

    @Test
    void every_refusal_has_a_sentence_in_both_languages() {
        assertThat(List.of("calendar-not-csv", "calendar-column", "csv-column-twice", "csv-too-long"))
                .allMatch(code -> ProblemTexts.isComplete("field." + code));
    }
}
