package org.jenjang.intake.vault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
    private static final String CONTACTS = "/api/vault/contacts";

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
        Reports.Filed silent = Reports.filed();

        contacts(asNotificationService(), List.of(filed.id(), silent.id(), filed.id()))
                .statusCode(200)
                .body("contacts", aMapWithSize(2))
                .body("contacts.'" + filed.id() + "'", equalTo(
                        Map.of("language", "en", "email", EMAIL, "phone", "+6281299887766")))
                .body("contacts.'" + silent.id() + "'.email", nullValue())
                .body("unreadable", empty());
        contacts(given(), List.of(filed.id())).statusCode(401);
        for (String person : List.of(People.NATIONAL_ADMIN, People.AUDITOR, People.REPORTER, People.DISHUB_KENDARI)) {
            contacts(given().auth().oauth2(Tokens.of(person)), List.of(filed.id())).statusCode(403);
        }
    }

    @Test
    void whoever_is_not_known_is_left_out() {
        contacts(asNotificationService(), List.of(UUID.randomUUID(), "no id at all"))
                .statusCode(200)
                .body("contacts", anEmptyMap())
                .body("unreadable", empty());
        contacts(asNotificationService(), List.of()).statusCode(200).body("contacts", anEmptyMap());
    }

    @Test
    void an_entry_that_cannot_be_opened_stands_in_no_others_way() {
        Reports.Filed filed = Reports.filed(canary(true));
        Reports.Filed corrupt = Reports.filed(canary(true));
        database.run("update vault_report set data_key = '' where complaint = '" + corrupt.id() + "'");

        contacts(asNotificationService(), List.of(corrupt.id(), filed.id()))
                .statusCode(200)
                .body("contacts.keySet()", contains(filed.id().toString()))
                .body("unreadable", contains(corrupt.id().toString()));
    }

    @Test
    void a_question_for_too_many_or_for_none_names_the_field() {
        List<UUID> most = Stream.generate(UUID::randomUUID).limit(100).toList();
        List<UUID> more = Stream.concat(most.stream(), Stream.of(UUID.randomUUID())).toList();

        contacts(asNotificationService(), most).statusCode(200);
        contacts(asNotificationService(), more)
                .statusCode(400)
                .body("errors[0].field", equalTo("complaints"))
                .body("errors[0].code", equalTo("too-many"));
        asNotificationService()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(CONTACTS)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("complaints"))
                .body("errors[0].code", equalTo("required"));
    }

    private static RequestSpecification asNotificationService() {
        return given().auth().oauth2(Servers.fromEnvironment().oidc().notificationToken());
    }

    private static ValidatableResponse contacts(RequestSpecification asker, List<?> complaints) {
        return asker.contentType(ContentType.JSON).body(Map.of("complaints", complaints)).post(CONTACTS).then();
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
