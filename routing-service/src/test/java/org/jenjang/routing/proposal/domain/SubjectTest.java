package org.jenjang.routing.proposal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Edition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubjectTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String KENDARI = "pemda:74.71";

    @BeforeEach
    void kendariHasASubjectOfItsOwnAndAnotherHasEnded() {
        CodeLists.take(Edition.shipped().with(List.of(), List.of(
                category("pupr.jalan.lubang", "pupr.jalan", null, KENDARI),
                category("pupr.trotoar", "pupr", TODAY.minusDays(1), null))));
    }

    @AfterEach
    void asShipped() {
        CodeLists.take(Edition.shipped());
    }

    @Test
    void a_subject_that_an_institution_has_for_itself_is_proposed_for_it_alone() {
        assertThat(Subject.at(KENDARI, "pupr.jalan.lubang", TODAY)).isEqualTo("pupr.jalan.lubang");
        assertThat(Subject.at("pemda:74.72", "pupr.jalan.lubang", TODAY)).isEqualTo("pupr.jalan");
    }

    @Test
    void a_subject_that_has_ended_becomes_the_one_above_it() {
        assertThat(Subject.at(KENDARI, "pupr.trotoar", TODAY.minusDays(1))).isEqualTo("pupr.trotoar");
        assertThat(Subject.at(KENDARI, "pupr.trotoar", TODAY)).isEqualTo("pupr");
    }

    @Test
    void what_nobody_knows_is_no_subject() {
        assertThat(Subject.at(KENDARI, "tidak.ada", TODAY)).isNull();
        assertThat(Subject.at(KENDARI, null, TODAY)).isNull();
    }

    private static Category category(String code, String parent, @Nullable LocalDate lastDay, @Nullable String owner) {
        return new Category(code, parent, code, code, LocalDate.parse("2024-01-01"), lastDay, false, null, owner, "uji");
    }
}
