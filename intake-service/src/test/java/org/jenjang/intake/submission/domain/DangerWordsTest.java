package org.jenjang.intake.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Anak saya kesetrum tiang lampu, tolong!",
        "Ada KABEL PLN PUTUS di depan sekolah",
        "Kabel listrik di gang kami putus dan masih ada aliran",
        "Rumah tetangga kebakaran sekarang",
        "Tolong, terjadi kebakaran! Apinya membesar",
        "Anak-anak tenggelam di kolam bekas galian",
        "Tebing longsor, menimpa rumah warga",
        "Gas elpiji bocor di pangkalan",
        "tercium bau gas menyengat dari pipa",
        "saya mau bunuh diri karena utang",
        "Dia diancam mau dibunuh oleh mandor",
        "Tiang listrik miring lalu roboh semalam",
        "Warga terseret arus sungai",
        "Korban tak sadarkan diri di puskesmas, dokter tidak ada",
        "Tahun lalu aman. Sekarang kabelnya putus dan anak kesetrum"
    })
    void danger_to_life_is_noticed(String text) {
        assertThat(DangerWords.SHIPPED.isIn("Tolong ditangani segera", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Lampu jalan mati di depan pasar sejak dua minggu",
        "Kabel internet putus sejak kemarin, tolong diperbaiki",
        "Mobil pemadam kebakaran parkir sembarangan",
        "Tahun lalu pasar ini kebakaran dan belum dibangun lagi",
        "Mohon penyuluhan pencegahan kebakaran di kampung kami",
        "Pemandangan matahari tenggelam tertutup baliho",
        "Saya terjebak macet dua jam karena parkir liar",
        "Harga cabai meledak dan tidak ada operasi pasar",
        "Asuransi kebakaran pasar tidak dibayar",
        "Jalan berlubang dan becek, susah dilewati",
        "Petugas loket tidak ramah dan antrean panjang",
        "Air PDAM keruh dan bau, kondisi kritis air bersih",
        "Simulasi gempa dan kebakaran di sekolah mengganggu ujian",
        "Bantuan untuk korban banjir belum cair"
    })
    void everyday_trouble_raises_no_alarm(String text) {
        assertThat(DangerWords.SHIPPED.isIn("Keluhan warga", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "....", "\uD83D\uDE00"})
    void what_holds_no_words_raises_no_alarm(String text) {
        assertThat(DangerWords.SHIPPED.isIn(text)).isFalse();
    }
}
