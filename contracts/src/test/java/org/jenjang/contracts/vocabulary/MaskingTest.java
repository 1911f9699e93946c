package org.jenjang.contracts.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    /** The patterns as the field notes write them, at the borders of a word. */
    private static final List<Pattern> NOTED = List.of(
            Pattern.compile("\\b\\d{16}\\b"),
            Pattern.compile("(?<!\\d)(?<!\\d[.,])(?:\\+62|62|0)8\\d{7,11}(?!\\d)"),
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+"),
            Pattern.compile("\\b(?:DT|B|DD|L|F) ?\\d{1,4} ?[A-Z]{1,3}\\b"));

    @Property(tries = 2_000)
    void nothing_of_the_patterns_survives(@ForAll("texts") Text text) {
        String masked = Masking.mask(text.written());

        assertThat(text.planted()).allSatisfy(secret -> assertThat(masked).doesNotContain(secret));
        assertThat(NOTED)
                .allSatisfy(
                        pattern -> assertThat(pattern.matcher(masked).find()).isFalse());
    }

    @Property
    void masking_twice_changes_nothing_more(@ForAll("texts") Text text) {
        String masked = Masking.mask(text.written());

        assertThat(Masking.mask(masked)).isEqualTo(masked);
    }

    @Property
    void prose_between_the_secrets_stays(@ForAll("texts") Text text) {
        String masked = Masking.mask(text.written());

        assertThat(text.prose()).allSatisfy(words -> assertThat(masked).contains(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rumah saya di RT 05 RW 03, Jalan Ahmad Yani No. 12.",
                "Biayanya Rp 1.080.000.000 atau Rp62.800.000.000 menurut papan proyek.",
                "Pasal 12 UU 25 Tahun 2009, PP 45 dan KM 12.",
                "Sejak 2024-01-02 pukul 08.00 sampai 17.30 WITA, 3 kali sehari.",
                "Sumur bor 80 m, pipa 4 inci, 12 RT terdampak.",
                "Nomor laporan JJ-7K3Q-9D2M-X sudah saya catat.",
                "Kelas 6 SD, umur 12 tahun; NPSN 40402345."
            })
    void ordinary_prose_stays_as_it_is(String prose) {
        assertThat(Masking.mask(prose)).isEqualTo(prose);
    }

    @Test
    void the_reporters_own_name_is_blotted_out_as_a_whole() {
        String text = "Nama saya SITI  Rahayu. Siti Rahayuningsih bukan saya, dan Siti yang lain pun bukan.";

        assertThat(Masking.mask(text, "Siti Rahayu"))
                .isEqualTo("Nama saya [nama disamarkan]. Siti Rahayuningsih bukan saya, dan Siti yang lain pun bukan.");
        assertThat(Masking.mask(text, null)).isEqualTo(text);
        assertThat(Masking.mask("A. di sini", "A.")).isEqualTo("A. di sini");
    }

    @ParameterizedTest
    @CsvSource({
        "'NIK 7471 0123 0490 0001 a.n. saya', 'NIK [NIK disamarkan] a.n. saya'",
        "'hubungi 0812-3456-7890 ya', 'hubungi [nomor telepon disamarkan] ya'",
        "'wa +62 812 3456 7890.', 'wa [nomor telepon disamarkan].'",
        "'surel siti.rahma@contoh.co.id, terima kasih', 'surel [surel disamarkan], terima kasih'",
        "'mobil DT 1234 AB parkir', 'mobil [pelat nomor disamarkan] parkir'",
        "'motor b1234xyz lari', 'motor [pelat nomor disamarkan] lari'"
    })
    void what_identifies_people_is_blotted_out(String written, String masked) {
        assertThat(Masking.mask(written)).isEqualTo(masked);
    }

    @Provide
    Arbitrary<Text> texts() {
        return piece().list().ofMinSize(1).ofMaxSize(12).map(Text::new);
    }

    private static Arbitrary<Piece> piece() {
        Arbitrary<String> prose = Arbitraries.of(
                "jalan rusak parah",
                "mohon segera diperbaiki",
                "petugas tidak datang",
                "harga Rp 1.500.000",
                "RT 05 RW 03",
                "sejak tahun lalu",
                "di dekat pasar",
                "kata beliau");
        return Arbitraries.oneOf(
                prose.map(words -> new Piece(words, false)),
                Arbitraries.oneOf(nik(), phone(), mail(), plate()).map(secret -> new Piece(secret, true)));
    }

    private static Arbitrary<String> nik() {
        return Combinators.combine(digits(4, 4), digits(4, 4), digits(4, 4), digits(4, 4), gap())
                .as((a, b, c, d, gap) -> String.join(gap, a, b, c, d));
    }

    private static Arbitrary<String> phone() {
        return Combinators.combine(Arbitraries.of("+62", "62", "0"), digits(3, 3), digits(4, 8), gap())
                .as((country, first, rest, gap) -> country + gap + "8" + first + gap + rest);
    }

    private static Arbitrary<String> mail() {
        return Combinators.combine(letters(1, 12), letters(2, 10), Arbitraries.of("id", "co.id", "example"))
                .as((name, host, end) -> name + "@" + host + "." + end);
    }

    private static Arbitrary<String> plate() {
        return Combinators.combine(
                        Arbitraries.of("DT", "B", "DD", "L", "F"),
                        digits(1, 4),
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .ofMinLength(1)
                                .ofMaxLength(3),
                        Arbitraries.of("", " "))
                .as((area, number, end, gap) -> area + gap + number + gap + end);
    }

    private static Arbitrary<String> gap() {
        return Arbitraries.of("", " ", "-", ".");
    }

    private static Arbitrary<String> digits(int least, int most) {
        return Arbitraries.strings().numeric().ofMinLength(least).ofMaxLength(most);
    }

    private static Arbitrary<String> letters(int least, int most) {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(least).ofMaxLength(most);
    }

    /** A stretch of a text: prose, or something that identifies somebody. */
    record Piece(String written, boolean secret) {}

    /** A text with secrets in it. */
    record Text(List<Piece> pieces) {

        String written() {
            return pieces.stream().map(Piece::written).collect(Collectors.joining(", "));
        }

        List<String> planted() {
            return pieces.stream().filter(Piece::secret).map(Piece::written).toList();
        }

        List<String> prose() {
            return pieces.stream()
                    .filter(piece -> !piece.secret())
                    .map(Piece::written)
                    .toList();
        }
    }

    @Test
    void whoever_weighs_words_gets_the_text_without_the_marks() {
        String masked = Masking.mask("KTP 3174012345678901 hubungi 081234567890 [penting]");

        assertThat(masked).contains("disamarkan");
        assertThat(Masking.unmarked(masked)).doesNotContain("disamarkan", "NIK", "telepon").contains("KTP", "hubungi", "[penting]");
    }
}
