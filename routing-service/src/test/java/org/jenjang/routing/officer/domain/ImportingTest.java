package org.jenjang.routing.officer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jenjang.routing.officer.domain.Staffed.DISHUB;
import static org.jenjang.routing.officer.domain.Staffed.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.kernel.InvalidInput;
import org.junit.jupiter.api.Test;

/** Files of officers: whole or not at all. */
class ImportingTest {

    @Test
    void every_line_that_is_wrong_is_named_and_an_address_stands_in_a_file_once() {
        assertThatThrownBy(() -> read(Staffed.of(), draft("a@kendari.go.id", DISHUB), draft("b@kendari.go.id", "pemda:99/x"),
                draft("A@kendari.go.id", DISHUB), draft("c", DISHUB)))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.errors())
                        .extracting(FieldError::field, FieldError::code)
                        .containsExactly(tuple("line-3", "officer-unit"),
                                tuple("line-4", "officer-email-taken"),
                                tuple("line-5", "officer-email")));
    }

    @Test
    void the_same_file_twice_changes_nothing_more() {
        OfficerDraft siti = draft("siti@kendari.go.id", DISHUB);
        List<Officer> fresh = read(Staffed.of(), siti);
        assertThat(fresh).hasSize(1);
        assertThat(read(Staffed.of(fresh.getFirst()), siti)).isEmpty();
    }

    @Test
    void what_may_be_filled_is_asked_once_for_an_institution_and_not_for_each_line() {
        List<String> asked = new ArrayList<>();
        List<OfficerLine> lines = IntStream.range(0, 100).mapToObj(i -> new OfficerLine(i + 2, "", draft("o" + i + "@kendari.go.id", DISHUB)))
                .toList();
        assertThat(Importing.read(lines, code -> {
            asked.add(code);
            return Staffed.ADMIN;
        }, Staffed.of(), Ids::next)).hasSize(100);
        assertThat(asked).hasSize(1);
    }

    @Test
    void who_left_the_office_before_is_appointed_again_from_a_file() {
        Officer gone = Staffed.at(DISHUB, "siti@kendari.go.id").leaving(Staffed.TODAY.minusDays(1), null, null);
        assertThat(read(Staffed.of(gone), draft("siti@kendari.go.id", DISHUB))).singleElement()
                .satisfies(again -> assertThat(again.subject()).isEqualTo(gone.subject()));
    }

    @Test
    void every_refusal_has_a_sentence_in_both_languages() {
        assertThat(List.of("officer-name", "officer-email", "officer-role", "officer-unit", "officer-unit-needed", "officer-no-unit",
                "officer-since", "officer-decree", "officer-email-taken", "officer-email-elsewhere", "officer-until", "officer-successor",
                "officer-nobody-left", "officer-office-ended",
                "officer-file-empty", "delegation-role", "delegation-from", "delegation-to",
                "delegation-delegate", "delegation-double")).allMatch(code -> ProblemTexts.isComplete("field." + code));
        assertThat(OfficerRefusal.values()).allMatch(refusal -> ProblemTexts.isComplete("refusal." + refusal.name()));
    }

    private static List<Officer> read(Roster known, OfficerDraft... drafts) {
        List<OfficerLine> lines = IntStream.range(0, drafts.length).mapToObj(i -> new OfficerLine(i + 2, "", drafts[i])).toList();
        return Importing.read(lines, _ -> Staffed.ADMIN, known, Ids::next);
    }
}
