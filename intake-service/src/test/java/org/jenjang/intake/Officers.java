package org.jenjang.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.contracts.event.Sources;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.MoveCause;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.TrainingTime;

/** Plays the offices: tells on the topics what routing and response would tell about one complaint. */
public final class Officers {

    public static final Holder KENDARI = Holder.institution("pemda:74.71", Tier.DISTRICT);
    public static final Holder DISHUB = KENDARI.withUnit("pemda:74.71/dishub");
    public static final Holder BAUBAU_DISHUB =
            Holder.institution("pemda:74.72", Tier.DISTRICT).withUnit("pemda:74.72/dishub");
    public static final Holder SULTRA = Holder.institution("pemda:74", Tier.PROVINCIAL);

    private final KafkaProbe kafka;
    private final Reports.Filed filed;
    private final Map<String, Long> sequences = new HashMap<>();

    public Officers(KafkaProbe kafka, Reports.Filed filed) {
        this.kafka = kafka;
        this.filed = filed;
    }

    /** The register tells of the institutions that these tests speak of. */
    public static void register(KafkaProbe kafka) {
        register(kafka, institution("kl:kemenpanrb", "Kementerian PANRB", null, Tier.NATIONAL, null, List.of()));
        register(
                kafka,
                institution(
                        "pemda:74",
                        "Pemerintah Provinsi Sulawesi Tenggara",
                        "kl:kemenpanrb",
                        Tier.PROVINCIAL,
                        "74",
                        List.of()));
        register(
                kafka,
                institution(
                        "pemda:74.71",
                        "Pemerintah Kota Kendari",
                        "pemda:74",
                        Tier.DISTRICT,
                        "74.71",
                        List.of(new InstitutionRecorded.Unit(
                                "pemda:74.71/dishub",
                                "Dinas Perhubungan Kota Kendari",
                                "SERVICE",
                                "dishub@kendari.example"))));
        register(
                kafka,
                institution(
                        "pemda:74.72",
                        "Pemerintah Kota Baubau",
                        "pemda:74",
                        Tier.DISTRICT,
                        "74.72",
                        List.of(new InstitutionRecorded.Unit(
                                "pemda:74.72/dishub",
                                "Dinas Perhubungan Kota Baubau",
                                "SERVICE",
                                "dishub@baubau.example"))));
    }

    public Officers verify(boolean supervisory) {
        return routing(
                Tier.PROVINCIAL, new DisposedEvent.Verified(Classification.COMPLAINT, supervisory, "pupr.jalan"));
    }

    public Officers disposeToKendari(boolean supervisory) {
        return routing(
                        Tier.DISTRICT,
                        new DisposedEvent.Disposed(
                                1,
                                KENDARI,
                                file(supervisory),
                                new Basis(Basis.Kind.PERSON, "Jalan kota"),
                                List.of(),
                                null, null))
                .routing(Tier.DISTRICT, new DisposedEvent.Assigned(1, DISHUB, file(supervisory), List.of(), null, null))
                .routing(Tier.DISTRICT, new EscalatedEvent.DeadlineSet(deadline(Clock.RESOLVE, 14), DISHUB));
    }

    /** Another unit leads, with the help of these units and institutions. */
    public Officers assignWithHelpers(String... helpers) {
        return routing(Tier.DISTRICT, new DisposedEvent.Assigned(
                1, DISHUB, file(false), List.of(), null, new Terms(null, List.of(helpers))));
    }

    /** The unit gives it back to its institution. */
    public Officers giveBack() {
        return routing(Tier.DISTRICT, new DisposedEvent.Returned(1, DISHUB, KENDARI, "Bukan kami", null));
    }

    public Officers startWork() {
        return response(new AnsweredEvent.WorkStarted(1, DISHUB, "Petugas memeriksa lampu besok pagi", null));
    }

    public Officers answer(int number, String text) {
        return response(new AnsweredEvent.Answered(1, DISHUB, number, text, List.of()));
    }

    /** Begins and answers without a word that an event carries, as about a secret report. */
    public Officers answerInSecret(int number) {
        return response(new AnsweredEvent.WorkStarted(1, DISHUB, null, null))
                .response(new AnsweredEvent.Answered(1, DISHUB, number, null, List.of()));
    }

    public Officers hold(String question) {
        return routing(
                Tier.DISTRICT,
                new DisposedEvent.Held(List.of(question), TrainingTime.now().plus(Duration.ofDays(30))));
    }

    public Officers escalate() {
        Instant due = TrainingTime.now();
        return routing(Tier.PROVINCIAL, new EscalatedEvent.DeadlineBreached(Clock.RESOLVE, due, DISHUB))
                .routing(Tier.PROVINCIAL, new EscalatedEvent.Escalated(1, DISHUB, SULTRA, Clock.RESOLVE, null));
    }

    public Officers close() {
        return routing(Tier.DISTRICT, new DisposedEvent.Closed(Closure.CONFIRMED, null));
    }

    /** Closed, so that it can be opened again for as long as this. */
    public Officers close(Closure closure, Duration reopenable) {
        return routing(Tier.DISTRICT, new DisposedEvent.Closed(closure, TrainingTime.now().plus(reopenable)));
    }

    public Officers reopen(ReopenCause cause, int answer) {
        return routing(Tier.DISTRICT, new DisposedEvent.Reopened(1, DISHUB, cause, answer, List.of(), null));
    }

    /** Archived; a length that is not positive means that this is not offered. */
    public Officers archive(ArchiveReason reason, Duration objection, Duration completion) {
        return routing(
                Tier.PROVINCIAL,
                new DisposedEvent.Archived(reason, "Kami tidak dapat menanganinya.", until(objection), until(completion)));
    }

    public Officers link(Reports.Filed parent) {
        return routing(Tier.PROVINCIAL, new DisposedEvent.Linked(parent.id(), parent.ticket()));
    }

    public Officers ask(String question) {
        return response(new AnsweredEvent.QuestionAsked(1, DISHUB, question));
    }

    /** The unit misses a limit; its own head must step in. */
    public Officers miss(Clock clock) {
        Instant due = TrainingTime.now();
        return routing(Tier.DISTRICT, new EscalatedEvent.DeadlineWarned(clock, 80, due, DISHUB))
                .routing(Tier.DISTRICT, new EscalatedEvent.DeadlineBreached(clock, due, DISHUB))
                .routing(Tier.DISTRICT, new EscalatedEvent.Escalated(1, DISHUB, DISHUB, clock, Rung.UNIT_HEAD));
    }

    /** The answer is due three days later than was said, and that day may still move. */
    public Officers moveByCalendar() {
        Deadline before = deadline(Clock.RESOLVE, 14);
        Deadline now = new Deadline(
                before.clock(),
                before.startedAt(),
                before.dueAt().plus(Duration.ofDays(3)),
                before.workingDays(),
                before.legalBasis(),
                true);
        return routing(
                Tier.DISTRICT, new EscalatedEvent.DeadlineMoved(now, before.dueAt(), DISHUB, MoveCause.CALENDAR));
    }

    public Officers pause(String reason) {
        return routing(Tier.DISTRICT, new EscalatedEvent.DeadlinePaused(Clock.RESOLVE, reason));
    }

    /** The province orders the unit, which is still liable. */
    public Officers remind(String text) {
        return routing(Tier.DISTRICT, new DisposedEvent.Reminded(
                Holder.institution("pemda:74", Tier.PROVINCIAL), DISHUB, text));
    }

    /** The city is merged into a neighbour, whose unit goes on with the work. */
    public Officers merge() {
        return routing(Tier.DISTRICT, new DisposedEvent.Rehomed(
                1, DISHUB, BAUBAU_DISHUB, BAUBAU_DISHUB, false, file(false), List.of(), "UU 9/2015", null));
    }

    public Officers handOver() {
        return routing(Tier.DISTRICT, new DisposedEvent.HandedOver(DISHUB));
    }

    private static Instant until(Duration length) {
        return length.isPositive() ? TrainingTime.now().plus(length) : null;
    }

    /** Something of routing that is no event of a known type. */
    public Officers unheardOf() {
        kafka.tell(
                Sources.ROUTING,
                new OutgoingEvent(
                        Ids.next(),
                        Topics.DISPOSED + ".district",
                        "org.jenjang.complaint.dreamt.v1",
                        filed.id(),
                        next(Sources.ROUTING),
                        TrainingTime.now(),
                        "{}",
                        Map.of()));
        return this;
    }

    private Officers routing(Tier tier, ComplaintEvent event) {
        return tell(Sources.ROUTING, tier, event);
    }

    private Officers response(ComplaintEvent event) {
        return tell(Sources.RESPONSE, Tier.DISTRICT, event);
    }

    private Officers tell(String source, Tier tier, ComplaintEvent event) {
        kafka.tell(
                source,
                new OutgoingEvent(
                        Ids.next(),
                        Topics.of(event, tier),
                        EventCodec.typeOf(event.getClass()),
                        filed.id(),
                        next(source),
                        TrainingTime.now(),
                        EventCodec.write((Record) event),
                        Map.of("tier", tier.wireName())));
        return this;
    }

    private long next(String source) {
        return sequences.merge(source, 1L, Long::sum);
    }

    private CaseFile file(boolean supervisory) {
        return new CaseFile(
                filed.ticket(),
                null,
                null,
                Classification.COMPLAINT,
                supervisory,
                "pupr.jalan",
                "74.71",
                null,
                null,
                Channel.WEB,
                false,
                false,
                TrainingTime.now(),
                List.of(), null);
    }

    private static Deadline deadline(Clock clock, int days) {
        Instant now = TrainingTime.now();
        return new Deadline(clock, now, now.plus(Duration.ofDays(days)), days, "Permenpan RB 62/2018", null);
    }

    private static InstitutionRecorded institution(
            String code, String name, String parent, Tier tier, String region, List<InstitutionRecorded.Unit> units) {
        return new InstitutionRecorded(
                code,
                name,
                parent,
                tier,
                "GOVERNMENT",
                region,
                "Asia/Makassar",
                code.replaceAll("[^a-z0-9]", "") + "@x.example",
                LocalDate.of(2024, 1, 1),
                null,
                units);
    }

    private static void register(KafkaProbe kafka, InstitutionRecorded institution) {
        kafka.tell(
                Sources.ROUTING,
                new OutgoingEvent(
                        Ids.next(),
                        Topics.INSTITUTIONS,
                        EventCodec.typeOf(InstitutionRecorded.class),
                        institution.code(),
                        0,
                        TrainingTime.now(),
                        EventCodec.write(institution),
                        Map.of()));
    }
}
