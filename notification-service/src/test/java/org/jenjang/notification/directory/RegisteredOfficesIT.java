package org.jenjang.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.TrainingTime;
import org.junit.jupiter.api.Test;

/** The offices as the register tells of them. */
@QuarkusTest
class RegisteredOfficesIT {

    private static final String UNIT = "kl:berubah/ult";

    @Inject Offices offices;

    @Test
    void a_renamed_institution_is_called_so_within_seconds_and_its_ended_unit_can_still_be_named() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            tell(kafka, "Kementerian Lama", null);
            await().untilAsserted(() ->
                    assertThat(offices.name(UNIT)).isEqualTo("Unit Layanan, Kementerian Lama"));

            tell(kafka, "Kementerian Baru", LocalDate.parse("2026-01-31"));
            await().untilAsserted(() ->
                    assertThat(offices.name(UNIT)).isEqualTo("Unit Layanan, Kementerian Baru"));
        }
    }

    private static void tell(KafkaProbe kafka, String name, LocalDate lastDay) {
        InstitutionRecorded entry = new InstitutionRecorded("kl:berubah", name, "kl:kemenpanrb", Tier.NATIONAL, "MINISTRY", null,
                "Asia/Jakarta", "admin@berubah.example", LocalDate.parse("2024-01-01"), null, List.of(
                        new InstitutionRecorded.Unit(UNIT, "Unit Layanan", "SERVICE", "ult@berubah.example", null, lastDay, null)), null);
        kafka.tell("/routing-service", new OutgoingEvent(Ids.next(), Topics.INSTITUTIONS,
                EventCodec.typeOf(InstitutionRecorded.class), entry.code(), 0, TrainingTime.now(), EventCodec.write(entry), Map.of()));
    }
}
