package org.jenjang.e2e;

import java.util.Locale;
import java.util.UUID;
import org.jenjang.e2e.api.Report;
import org.jspecify.annotations.Nullable;

/// Reports for tests, each by a person of its own.
final class Reports {
    private Reports() {}

    /// A report about street lights that one citizen files.
    ///
    /// @param institution chosen by the reporter, or null to leave that to the desk of the region
    static Report lights(@Nullable String institution, String region) {
        return about("Lampu jalan padam di " + region, "perhubungan.pju", institution, region);
    }

    /// A report about a road.
    static Report road(@Nullable String institution, String region) {
        return about("Jalan rusak berat di " + region, "pupr.jalan", institution, region);
    }

    private static Report about(String title, String category, @Nullable String institution, String region) {
        var someone = UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
        return new Report(title, "Sudah dua bulan keadaannya begini dan membahayakan warga yang lewat pada malam hari.",
                "COMPLAINT", category, region, null, null, institution, false, false, "WEB", null,
                new Report.Contact("Warga " + someone, null, null, someone + "@warga.example"), "id");
    }
}
