package org.jenjang.e2e;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jenjang.e2e.browser.Album;
import org.jenjang.e2e.browser.Chromium;
import org.jenjang.e2e.browser.Visitor;
import org.jenjang.e2e.system.RunningSystem;
import org.jenjang.local.ProjectRoot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How an admin keeps his officers and lists, on the pages. Every page that is passed is looked at.
class OfficerPagesIT {
    private static final String UNIT = "pemda:74.71/dinsos";
    private final RunningSystem system = RunningSystem.get();
    private final Chromium chromium = new Chromium();
    private final Album album = new Album(ProjectRoot.find().resolve("docs/screenshots"));

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void anAdminAppointsSomebodyWhoHandsOverInThreeSteps() {
        var name = "Siti Serah " + UUID.randomUUID().toString().substring(0, 4);
        var admin = new Visitor(chromium, system.web().base().toString(), album).signIn("/routing/officers", "kendari")
                .sees("Petugas Pemerintah Kota Kendari").look("routing-officers");
        admin.open("/routing/officers/baru").press("Angkat").sees("bukan alamat surel").look("routing-officer-wrong");
        admin.write("name", name).write("email", address()).choose("role", "LIAISON_OFFICER").choose("unit", UNIT).press("Angkat")
                .sees("sudah diangkat").follow(name).look("routing-officer");

        admin.follow("Wakilkan selama tidak di tempat").look("routing-officer-delegate");
        admin.open("/routing/officers").write("nama", name).press("Cari").follow(name).follow("Perbaiki nama")
                .look("routing-officer-correct").write("decree", "SK 7/2026").press("Simpan perbaikan").sees("SK 7/2026");
        admin.open("/routing/officers").write("nama", name).press("Cari").look("routing-officers-found").follow(name)
                .follow("Ganti atau akhiri tugas").look("routing-handover-1")
                .write("until", LocalDate.ofInstant(system.time().now(), ZoneId.of("Asia/Makassar")).toString()).press("Lanjut").look("routing-handover-2")
                .tick("successor", "baru").write("name", "Baru " + name).write("email", address()).press("Lanjut")
                .look("routing-handover-3").write("note", "Map di lemari.").press("Selesaikan pergantian " + name).sees("Pergantian tersimpan")
                .look("routing-handover-done");
        admin.open("/routing/officers/berkas").write("file", "name,mail,role,unit\nSiti,siti,LIAISON_OFFICER,x").press("Periksa dulu")
                .sees("Ada 2 hal").look("routing-officer-file");
    }

    @Test
    void theNationalDeskSeesWhereOfficersAreMissingAndAnInstitutionKeepsItsOwnCategories() {
        new Visitor(chromium, system.web().base().toString(), album).signIn("/routing/officers/kekurangan", "nasional")
                .sees("kekurangan petugas").look("routing-shortages").open("/routing/bounces").look("routing-bounces")
                .open("/routing/register?cari=kementerian+pekerjaan+umum").look("routing-register-found");
        var name = "Lampu " + UUID.randomUUID();
        var admin = new Visitor(chromium, system.web().base().toString(), album).signIn("/routing/code-lists/kategori/baru", "kendari")
                .choose("parentCategory", "perhubungan.pju").write("nameIndonesian", name).write("nameEnglish", name).press("Simpan")
                .sees("sudah ditambahkan").follow(name).look("routing-entry-own");
        admin.follow("Ubah atau akhiri").look("routing-category-change").write("validTo", "2020-01-01").press("Simpan")
                .sees("Tulis tanggal hari ini atau sesudahnya").look("routing-category-wrong");
    }

    private static String address() {
        return "orang." + UUID.randomUUID() + "@jenjang.example";
    }
}
