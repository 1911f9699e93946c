package org.jenjang.intake.vault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jenjang.intake.IntakeDatabase;
import org.jenjang.intake.Reports;
import org.jenjang.intake.vault.app.SealedReport;
import org.jenjang.intake.vault.app.Vault;
import org.jenjang.intake.vault.domain.Identity;
import org.jenjang.intake.vault.domain.Original;
import org.jenjang.local.Servers;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VaultIT {

    private static final String NAME = "Kenari Unik Pelapor";
    private static final String NIK = "7471019911220077";
    private static final String PHONE = "081299887766";
    private static final String EMAIL = "kenari.unik@contoh.example";

    @Inject
    IntakeDatabase database;

    @Inject
    Vault vault;

    @Test
    void who_reported_can_be_read_in_no_table() {
        Reports.filed(canary(true));
        Reports.filed(canary(false));

        for (String table :
                List.of("complaint", "vault_report", "outbox", "tracked_case", "timeline_line", "pin_attempt")) {
            assertThat(database.dump(table))
                    .as(table)
                    .doesNotContain(NAME)
                    .doesNotContain(NIK)
                    .doesNotContain(PHONE)
                    .doesNotContain("81299887766")
                    .doesNotContain(EMAIL);
        }
    }

    @Test
    void a_secret_text_can_be_read_in_no_table() {
        Map<String, Object> report = Reports.with("secret", true);
        report.put("narrative", "Kalimat burung cenderawasih yang sangat rahasia sekali.");
        Reports.filed(report);

        for (String table : List.of("complaint", "vault_report", "outbox", "tracked_case", "timeline_line")) {
            assertThat(database.dump(table)).as(table).doesNotContain("cenderawasih");
        }
    }

    @Test
    void a_sealed_report_is_read_back_with_its_own_key_alone() {
        UUID complaint = UUID.randomUUID();
        Identity identity = new Identity(NAME, NIK, PHONE, EMAIL, "id");
        SealedReport sealed = vault.seal(complaint, identity, new Original("Judul", "Isi", null), "akun");
        SealedReport other = vault.seal(UUID.randomUUID(), identity, new Original("Judul", "Isi", null), "akun");

        assertThat(vault.identity(sealed)).isEqualTo(identity);
        assertThat(vault.original(sealed)).isEqualTo(new Original("Judul", "Isi", null));
        assertThat(sealed.nikEnding()).isEqualTo("0077");
        assertThat(sealed.nik()).isEqualTo(other.nik());
        assertThat(sealed.identity()).isNotEqualTo(other.identity());
        assertThatThrownBy(() -> vault.identity(withIdentityOf(sealed, other)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.identity(withFlippedBit(sealed))).isInstanceOf(IllegalStateException.class);
        assertThat(identity.toString()).doesNotContain(NAME);
    }

    @Test
    void only_the_notification_service_learns_an_address_and_no_name() {
        Reports.Filed filed = Reports.filed(canary(true));

        given().auth()
                .oauth2(Servers.fromEnvironment().oidc().notificationToken())
                .get("/api/vault/contacts/" + filed.id())
                .then()
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("email", equalTo(EMAIL))
                .body("phone", equalTo("+6281299887766"))
                .body("$", not(hasKey("name")))
                .body("$", not(hasKey("nik")));
        given().auth()
                .oauth2(Servers.fromEnvironment().oidc().notificationToken())
                .get("/api/vault/contacts/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        given().get("/api/vault/contacts/" + filed.id()).then().statusCode(401);
        for (String person : List.of(People.NATIONAL_ADMIN, People.AUDITOR, People.REPORTER, People.DISHUB_KENDARI)) {
            given().auth()
                    .oauth2(Tokens.of(person))
                    .get("/api/vault/contacts/" + filed.id())
                    .then()
                    .statusCode(403);
        }
    }

    private static Map<String, Object> canary(boolean anonymous) {
        Map<String, Object> report =
                Reports.with("contact", Map.of("name", NAME, "nik", NIK, "phone", PHONE, "email", EMAIL));
        report.put(
                "narrative", "Hubungi saya di " + PHONE + " atau " + EMAIL + ", NIK saya " + NIK + ", terima kasih.");
        report.put("anonymous", anonymous);
        report.put("language", "en");
        return report;
    }

    private static SealedReport withIdentityOf(SealedReport report, SealedReport other) {
        return new SealedReport(report.complaint(), other.key(), other.identity(), report.original(), null, null, null);
    }

    private static SealedReport withFlippedBit(SealedReport report) {
        byte[] identity = Arrays.copyOf(report.identity(), report.identity().length);
        identity[20] ^= 1;
        return new SealedReport(report.complaint(), report.key(), identity, report.original(), null, null, null);
    }
}
