package org.jenjang.response.handling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.jenjang.platform.kernel.FieldError;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void an_answer_has_30_to_4000_characters() {
        assertThat(Wording.ANSWER.check("x".repeat(29))).contains(new FieldError("text", "too-short", 30));
        assertThat(Wording.ANSWER.check("x".repeat(30))).isEmpty();
        assertThat(Wording.ANSWER.check("x".repeat(4000))).isEmpty();
        assertThat(Wording.ANSWER.check("x".repeat(4001))).contains(new FieldError("text", "too-long", 4000));
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertThat(Wording.ANSWER.check("😀".repeat(4000))).isEmpty();
    }

    @Test
    void blanks_around_a_text_do_not_make_it_longer() {
        assertThat(Wording.ANSWER.check(Wording.clean("   kurang   " + " ".repeat(50)))).contains(new FieldError("text", "too-short", 30));
        assertThat(Wording.PROGRESS.check(Wording.clean(null))).contains(new FieldError("text", "required"));
    }

    @Test
    void lines_and_tabs_are_allowed_and_other_control_characters_are_not() {
        assertThat(Wording.PROGRESS.check(Wording.clean("Satu\r\ndua\n\tdan seterusnya"))).isEmpty();
        assertThat(Wording.PROGRESS.check("Sebuah teks\u0000 rusak")).contains(new FieldError("text", "control-character"));
    }

    @Test
    void an_answer_has_ten_references_to_proof_at_most() {
        assertThat(Wording.checkEvidence(Collections.nCopies(10, "foto-1"))).isEmpty();
        assertThat(Wording.checkEvidence(Collections.nCopies(11, "foto-1"))).contains(new FieldError("evidence", "too-many", 10));
        assertThat(Wording.checkEvidence(List.of("foto-1", ""))).contains(new FieldError("evidence", "required"));
    }
}
