package org.jenjang.routing.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jenjang.routing.suggestion.config.ShippedSuggester;
import org.jenjang.routing.suggestion.domain.AnalysedText.Word;
import org.jenjang.routing.suggestion.domain.Analysis;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final Analysis ANALYSIS = ShippedSuggester.analysis();

    @Test
    void a_message_in_abbreviations_says_the_same_as_the_full_sentence() {
        assertThat(stems("jln dkt rmh sy rsk, lmpu blm nyala krn lstrk mati"))
                .isEqualTo(stems("jalan dekat rumah saya rusak, lampu belum nyala karena listrik mati"));
    }

    @Test
    void regional_languages_say_the_same_as_the_standard_language() {
        assertThat(stems("banyune wis mlebu omah")).as("Javanese").isEqualTo(stems("airnya sudah masuk rumah"));
        assertThat(stems("lampu pareum tos lami")).as("Sundanese").isEqualTo(stems("lampu mati sudah lama"));
        assertThat(stems("aye kagak tau kenape lampu ini mati")).as("Betawi")
                .isEqualTo(stems("saya tidak tau kenapa lampu ini mati"));
        assertThat(stems("rusakmi jalan, lamami tidak diperbaiki")).as("Makassar Malay")
                .isEqualTo(stems("rusak jalan, lama tidak diperbaiki"));
    }

    @Test
    void endings_of_regional_speech_are_taken_off_a_word_that_no_list_has() {
        assertThat(stems("selokanne mampetmi")).isEqualTo(stems("selokan mampet"));
        assertThat(stems("sertifikatna")).isEqualTo(stems("sertifikat"));
    }

    @Test
    void drawn_out_letters_doubled_words_and_single_slips_are_forgiven() {
        assertThat(stems("rusaaaak")).isEqualTo(stems("rusak"));
        assertThat(stems("lubang2")).isEqualTo(stems("lubang"));
        assertThat(stems("sertifkat")).isEqualTo(stems("sertifikat"));
        assertThat(stems("puskesams")).isEqualTo(stems("puskesmas"));
        assertThat(stems("sawit")).as("short words are left alone").isNotEqualTo(stems("sawat"));
    }

    @Test
    void a_letter_that_melts_into_a_prefix_is_found_again() {
        assertThat(stems("menolak")).isEqualTo(stems("ditolak")).isEqualTo(stems("penolakan"));
        assertThat(stems("memukul")).isEqualTo(stems("dipukuli"));
        assertThat(stems("menyebarkan")).isEqualTo(stems("tersebar"));
    }

    @Test
    void politeness_names_of_regions_and_numbers_say_nothing_about_the_matter() {
        assertThat(stems("Assalamualaikum, mohon segera ditindaklanjuti pak, terima kasih")).isEmpty();
        assertThat(stems("Konawe Kepulauan 081200000001")).isEmpty();
    }

    @Test
    void the_reporters_own_spelling_stays_with_the_stem() {
        assertThat(ANALYSIS.read("Pompane mati").words()).first()
                .isEqualTo(new Word(stems("pompa").getFirst(), "Pompane"));
    }

    @Test
    void more_words_than_are_remembered_and_many_readers_at_once_change_nothing() {
        List<String> before = stems("banyune wis mlebu omah, sertifkat belum jadi");

        IntStream.range(0, 60_000).parallel().forEach(number -> stems("zz" + Integer.toString(number, 26) + "zz banyune"));

        assertThat(stems("banyune wis mlebu omah, sertifkat belum jadi")).isEqualTo(before).isNotEmpty();
        assertThat(stems("zzotterzz")).isEqualTo(stems("Zzotterzz"));
    }

    private static List<String> stems(String text) {
        return ANALYSIS.read(text).words().stream().map(Word::stem).toList();
    }
}
