package org.jenjang.platform.web;

import static org.jenjang.platform.web.Parts.Pace.NEAR;
import static org.jenjang.platform.web.Parts.Pace.ON_TIME;
import static org.jenjang.platform.web.Parts.Pace.OVER;
import static org.jenjang.platform.web.Parts.Pace.PAUSED;
import static org.jenjang.platform.web.Parts.Stage.DONE;
import static org.jenjang.platform.web.Parts.Stage.NEXT;
import static org.jenjang.platform.web.Parts.Stage.NOW;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jenjang.platform.web.Parts.Deadline;
import org.jenjang.platform.web.Parts.Entry;
import org.jenjang.platform.web.Parts.Fragment;
import org.jenjang.platform.web.Parts.Option;
import org.jenjang.platform.web.Parts.Pages;
import org.jenjang.platform.web.Parts.Row;
import org.jenjang.platform.web.Parts.Step;

/** Example values for the style page, told around the present moment so that relative times read well. */
@Singleton
public class StyleExamples {

    private static final String RULE = "Contoh aturan: pengaduan biasa dijawab dalam 14 hari kerja sejak diteruskan.";

    private final Clock clock;

    StyleExamples(Clock clock) {
        this.clock = clock;
    }

    /** The present moment in the zone of the example. */
    public ZonedDateTime now() {
        return ZonedDateTime.now(clock.withZone(ZoneId.of("Asia/Makassar")));
    }

    /** A moment some days ago. */
    public ZonedDateTime daysAgo(int days) {
        return now().minusDays(days);
    }

    /** One clock in each of its states. */
    public List<Deadline> clocks() {
        return List.of(new Deadline(ON_TIME, 36, clock.instant(), now().plusDays(12), RULE),
                new Deadline(NEAR, 86, clock.instant(), now().plusDays(4), RULE),
                new Deadline(OVER, 121, clock.instant(), now().minusDays(5), RULE),
                new Deadline(PAUSED, 58, clock.instant(), now().plusDays(9), ""));
    }

    /** A report that was handed to the level above. */
    public List<Entry> timeline() {
        return List.of(
                new Entry("Dinas SDA dan Bina Marga mulai memeriksa jalan", "Petugas Dinas SDA dan Bina Marga",
                        now().minusMinutes(25), 2, false, "Tim turun ke lokasi besok pagi. Hasilnya kami tulis di sini."),
                new Entry("Naik ke Provinsi Sulawesi Tenggara", "Jenjang, karena batas waktu lewat", now().minusHours(5), 2, true, ""),
                new Entry("Diteruskan ke Dinas PUPR Kota Kendari", "Admin Pemerintah Kota Kendari", daysAgo(19), 1, false, ""),
                new Entry("Laporan diterima", "Anda", daysAgo(20), 0, false, ""));
    }

    /** A journey that has come half way. */
    public List<Step> journey() {
        return List.of(new Step("Diterima", DONE, daysAgo(20)), new Step("Diperiksa", DONE, daysAgo(19)),
                new Step("Diteruskan", DONE, daysAgo(19)), new Step("Dikerjakan", NOW, now()),
                new Step("Dijawab", NEXT, null), new Step("Selesai", NEXT, null));
    }

    /** Why something lies where it lies. */
    public List<Fragment> why() {
        return List.of(new Fragment("Laporan menyebut ", false), new Fragment("jalan berlubang", true), new Fragment(" di ", false),
                new Fragment("Jalan Ahmad Yani", true), new Fragment(", yaitu jalan kota, sehingga Dinas PUPR Kota Kendari berwenang.", false));
    }

    /** Lines of a summary, some of which can be changed. */
    public List<Row> summary() {
        return List.of(new Row("Judul", "Jalan berlubang di depan pasar", "#judul"),
                new Row("Tempat", "Kecamatan Kadia, Kota Kendari", "#tempat"), new Row("Nomor tiket", "JJ-7K3Q-9D2M-X"));
    }

    /** Choices, one with a hint. */
    public List<Option> choices() {
        return List.of(new Option("public", "Tampilkan nama saya"), new Option("anonymous", "Sembunyikan nama saya",
                "Petugas dan masyarakat tidak melihat siapa Anda."), new Option("secret", "Rahasiakan laporan ini",
                "Hanya petugas yang menangani dapat membacanya."));
    }

    /** Choices without hints. */
    public List<Option> channels() {
        return List.of(new Option("mail", "Surel"), new Option("sms", "SMS"));
    }

    /** Who stays answerable after a hand-over. */
    public List<String> liable() {
        return List.of("Dinas PUPR Kota Kendari, lewat batas 5 hari");
    }

    /** Titles of the example table. */
    public List<String> head() {
        return List.of("Jenjang", "Laporan", "Tepat waktu");
    }

    /** A number with a thousands separator. */
    public int count() {
        return 1250;
    }

    /** A share with a decimal. */
    public double share() {
        return 0.873;
    }

    /** A form with two mistakes. */
    public FilledForm form() {
        return new FilledForm(Map.of("name", List.of("Siti Rahma"), "visibility", List.of("anonymous")), Map.of())
                .withError("title", "Tulis judul laporan, misalnya “Lampu jalan mati”")
                .withError("place", "Pilih kabupaten atau kota tempat kejadian");
    }

    /** A place in the middle of a long list. */
    public Pages pages() {
        return new Pages(6, 24, "?page=");
    }
}
