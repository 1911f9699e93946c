package org.jenjang.notification.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
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

    /** Tells of a city, its transport unit and its province, and waits until the service knows them. */
    public void tell(KafkaProbe kafka, Pool pool) {
        tell(Examples.institution("pemda:74", "Pemerintah Provinsi Sulawesi Tenggara", Tier.PROVINCIAL, address("provinsi")),
                kafka, pool);
        tell(Examples.institution("pemda:74.71", "Pemerintah Kota Kendari", Tier.DISTRICT, address("kota"),
                new InstitutionRecorded.Unit("pemda:74.71/dishub", "Dinas Perhubungan", "SERVICE", address("dishub"))),
                kafka, pool);
    }

    /** The address of {@code kota}, {@code dishub} or {@code provinsi}. */
    public String address(String office) {
        return office + "." + run + "@kantor.example";
    }

    private void tell(InstitutionRecorded entry, KafkaProbe kafka, Pool pool) {
        kafka.tell("/routing-service", new OutgoingEvent(Ids.next(), Topics.INSTITUTIONS,
                EventCodec.typeOf(InstitutionRecorded.class), entry.code(), 0, TrainingTime.now(), EventCodec.write(entry),
                Map.of()));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(pool
                .preparedQuery("select count(*) from register_copy where key = $1 and payload like $2")
                .executeAndAwait(Tuple.of(entry.code(), "%" + run + "%"))
                .iterator().next().getLong(0)).isEqualTo(1));
    }
}
