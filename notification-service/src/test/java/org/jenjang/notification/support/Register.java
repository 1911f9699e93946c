package org.jenjang.notification.support;

import java.util.Map;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.TrainingTime;

/** The offices of the examples, with addresses of their own for each test. */
public final class Register {

    private final String run = Ids.next().toString();

    /** Tells of a city, its transport unit and its province, and waits until the service goes by them. */
    public void tell(KafkaProbe kafka) {
        tell(kafka, Examples.institution("pemda:74", "Pemerintah Provinsi Sulawesi Tenggara", Tier.PROVINCIAL, address("provinsi")));
        tell(kafka, Examples.institution("pemda:74.71", "Pemerintah Kota Kendari", Tier.DISTRICT, address("kota"),
                new InstitutionRecorded.Unit("pemda:74.71/dishub", "Dinas Perhubungan", "SERVICE", address("dishub"))));
        kafka.awaitHeard(Topics.INSTITUTIONS);
    }

    /** The address of {@code kota}, {@code dishub} or {@code provinsi}. */
    public String address(String office) {
        return office + "." + run + "@kantor.example";
    }

    private static void tell(KafkaProbe kafka, InstitutionRecorded entry) {
        kafka.tell("/routing-service", new OutgoingEvent(Ids.next(), Topics.INSTITUTIONS,
                EventCodec.typeOf(InstitutionRecorded.class), entry.code(), 0, TrainingTime.now(), EventCodec.write(entry),
                Map.of()));
    }
}
