package org.jenjang.response;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.contracts.event.Sources;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.response.handling.domain.HandlingFixture;
import org.jspecify.annotations.Nullable;

/** Speaks on Kafka as the citizen, the desks and the clock do. */
public final class Voices implements AutoCloseable {

    private final KafkaProbe kafka = new KafkaProbe();
    private final Map<String, Long> sequences = new HashMap<>();

    /** A new complaint lies with the unit. */
    public String assigned(Holder unit) {
        return assigned(unit, HandlingFixture.file(ticket()));
    }

    /** A new complaint with this file lies with the unit. */
    public String assigned(Holder unit, CaseFile file) {
        return assigned(unit, file, terms());
    }

    /** A new complaint lies with the unit on these terms. */
    public String assigned(Holder unit, CaseFile file, @Nullable Terms terms) {
        String complaint = Ids.next().toString();
        tell(complaint, new DisposedEvent.Assigned(1, unit, file,
                List.of(limit(Clock.FIRST_RESPONSE, 5), limit(Clock.RESOLVE, 14)), "Mohon segera", terms));
        return complaint;
    }

    /** Two days to give it back, and these units to help. */
    public static Terms terms(String... helpers) {
        return HandlingFixture.terms(TrainingTime.now().plus(Duration.ofDays(2)), helpers);
    }

    /** A new complaint lies with the unit, and its answer is due then. */
    public String assigned(Holder unit, Instant dueAt) {
        String complaint = Ids.next().toString();
        Deadline limit = new Deadline(Clock.RESOLVE, HandlingFixture.NOW, dueAt, 14, "PermenPANRB 62/2018", null);
        tell(complaint, new DisposedEvent.Assigned(1, unit, HandlingFixture.file(ticket()), List.of(limit), null, terms()));
        return complaint;
    }

    /** Something is said about a complaint, now. */
    public void tell(String complaint, ComplaintEvent event) {
        tell(complaint, event, TrainingTime.now());
    }

    void tell(String complaint, ComplaintEvent event, Instant at) {
        String source = event instanceof SubmittedEvent ? Sources.INTAKE : Sources.ROUTING;
        long sequence = sequences.merge(source + complaint, 1L, Long::sum);
        kafka.tell(source, new OutgoingEvent(Ids.next(), Topics.of(event, Tier.DISTRICT), EventCodec.typeOf(event.getClass()),
                complaint, sequence, at, EventCodec.write((Record) event), Map.of("tier", "district")));
    }

    /** The register announces the city of Kendari, its province, and the national desk. */
    public void register() {
        record("kl:kemenpanrb", "Kementerian PANRB", null, Tier.NATIONAL, "Asia/Jakarta", List.of());
        record("pemda:74", "Pemerintah Provinsi Sulawesi Tenggara", "kl:kemenpanrb", Tier.PROVINCIAL, "Asia/Makassar", List.of());
        record("pemda:74.71", "Pemerintah Kota Kendari", "pemda:74", Tier.DISTRICT, "Asia/Makassar", List.of(
                new InstitutionRecorded.Unit("pemda:74.71/dishub", "Dinas Perhubungan", "SERVICE", "dishub@kendari.example"),
                new InstitutionRecorded.Unit("pemda:74.71/pupr", "Dinas PUPR", "SERVICE", "pupr@kendari.example"),
                new InstitutionRecorded.Unit("pemda:74.71/inspektorat", "Inspektorat Daerah", "INSPECTORATE", "itda@kendari.example")));
    }

    /** Waits until response-service has heard what was said on these topics. */
    public void awaitHeard(String... topics) {
        kafka.awaitHeard(topics);
    }

    /** What response-service has told about a complaint. */
    public List<IncomingEvent> answered(String complaint) {
        return kafka.heardAbout(complaint, Topics.allTiers(Topics.ANSWERED).toArray(String[]::new));
    }

    /** So many days from now, whatever the time has become through other tests. */
    private static Deadline limit(Clock clock, int days) {
        Instant now = TrainingTime.now().truncatedTo(ChronoUnit.MILLIS);
        return new Deadline(clock, now, now.plus(Duration.ofDays(days)), days, "Ketentuan layanan SP4N-LAPOR!", null);
    }

    /** A ticket that no other test has. */
    public static String ticket() {
        return "JJ-" + Ids.next().toString().substring(24).toUpperCase(java.util.Locale.ROOT);
    }

    @Override
    public void close() {
        kafka.close();
    }

    private void record(String code, String name, String parent, Tier tier, String zone, List<InstitutionRecorded.Unit> units) {
        InstitutionRecorded entry = new InstitutionRecorded(code, name, parent, tier, "CITY", null, zone, "admin@x.example",
                java.time.LocalDate.of(2024, 1, 1), null, units);
        kafka.tell(Sources.ROUTING, new OutgoingEvent(Ids.next(), Topics.INSTITUTIONS, EventCodec.typeOf(entry.getClass()),
                code, 0, TrainingTime.now(), EventCodec.write(entry), Map.of()));
    }
}
