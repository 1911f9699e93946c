package org.jenjang.response.handling.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells an answer from courtesy. The evaluations of the national service complain of answers that only thank the reporter
 * and promise to pass the report on: they close a case and settle nothing. A text is boilerplate when hardly a word is left
 * of it once such words are taken away.
 */
final class Boilerplate {

    private static final int FEWEST_TELLING_WORDS = 4;

    private static final Set<String> COURTESY = Arrays.stream("""
            terima kasih terimakasih trims makasih mohon maaf salam selamat pagi siang sore malam sehat selalu yth \
            kepada bapak ibu saudara saudari kak kakak sobat anda pelapor warga masyarakat atas untuk kami kita saya \
            laporan laporannya aduan aduannya pengaduan pengaduannya masukan masukannya informasi informasinya saran \
            sarannya kritik aspirasi aspirasinya partisipasi partisipasinya kepedulian perhatian perhatiannya \
            akan sudah telah sedang segera secepatnya dapat bisa harap harapan berharap ditunggu menunggu tunggu sabar \
            kesabaran kesabarannya proses diproses memproses lanjut lanjuti tindak tindaklanjut tindaklanjuti \
            ditindaklanjuti menindaklanjuti menindaklanjutinya teruskan diteruskan meneruskan terusan disampaikan \
            sampaikan menyampaikan koordinasi koordinasikan dikoordinasikan berkoordinasi tampung ditampung catat dicatat \
            mencatat terima diterima menerima tanggapi ditanggapi perhatikan ke di dari pada dan atau yang ini itu \
            tersebut dengan dalam hal guna agar supaya serta juga lebih oleh bagi adalah sebagai \
            pihak terkait instansi dinas badan kantor unit bidang bagian seksi tim petugas pimpinan berwenang bersangkutan \
            lapangan internal demikian hormat jenjang lapor thank thanks you your for report will be forwarded to the \
            we and have has it passed on""".split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private Boilerplate() {}

    /** Whether the text says nothing about the matter itself. */
    static boolean isAll(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> word.length() > 1 && !COURTESY.contains(word))
                        .distinct()
                        .count()
                < FEWEST_TELLING_WORDS;
    }
}
