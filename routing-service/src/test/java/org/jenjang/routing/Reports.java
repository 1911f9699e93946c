package org.jenjang.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.jenjang.platform.testkit.Patience.await;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.DeliveryReported;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.Sources;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.Care;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.platform.testkit.TrainingTime;
import org.jspecify.annotations.Nullable;

/** Speaks as intake and response would, and asks routing what came of it. Numbers its events as they must. */
public final class Reports implements AutoCloseable {

    private final KafkaProbe kafka = new KafkaProbe();
    private final Map<String, Long> sequences = new HashMap<>();

    /** A report from Kendari, without a choice; gives its id once routing has it. */
    public String filed() {
        return filed(file("74.71", false, false), null);
    }

    /** A report for the given institution; gives its id once routing has it. */
    public String filedFor(String institution) {
        return filed(file("74.71", false, false), institution);
    }

    public String filed(CaseFile file, @Nullable String chosen) {
        return filed(file, chosen, null);
    }

    /** A report of which somebody must beware of something. */
    public String filed(CaseFile file, @Nullable String chosen, @Nullable Care care) {
        String complaint = Ids.next().toString();
        say(complaint, new SubmittedEvent.Submitted(file, chosen, TrainingTime.now(), care));
        await().untilAsserted(() -> read(complaint, People.NATIONAL_ADMIN).statusCode(200));
        return complaint;
    }

    /** Files many at once; gives their ids and does not wait. */
    public List<String> filedAtOnce(int number, @Nullable String chosen) {
        List<String> complaints = new ArrayList<>();
        List<OutgoingEvent> events = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String complaint = Ids.next().toString();
            complaints.add(complaint);
            events.add(event(complaint, Sources.INTAKE, Topics.SUBMITTED,
                    new SubmittedEvent.Submitted(file("74.71", false, false), chosen, TrainingTime.now(), null)));
        }
        kafka.tell(Sources.INTAKE, events);
        return complaints;
    }

    /** The citizen says something. */
    public void say(String complaint, SubmittedEvent said) {
        kafka.tell(Sources.INTAKE, event(complaint, Sources.INTAKE, Topics.SUBMITTED, (Record) said));
    }

    /** The agency says something; gives the id of the event. */
    public String say(String complaint, AnsweredEvent said, Tier tier) {
        OutgoingEvent event = event(complaint, Sources.RESPONSE, Topics.of(said, tier), (Record) said);
        kafka.tell(Sources.RESPONSE, event);
        return event.id().toString();
    }

    /** The postman says what became of a notice of the event with the given id. */
    public void say(String complaint, DeliveryReported told, String about) {
        OutgoingEvent event = event(complaint, Sources.NOTIFICATION, Topics.DELIVERIES, told);
        kafka.tell(Sources.NOTIFICATION, new OutgoingEvent(event.id(), event.topic(), event.type(), event.subject(),
                event.sequence(), event.time(), event.payload(), Map.of("causationid", about)));
    }

    /** Says something twice, as Kafka may. */
    public void sayTwice(String complaint, SubmittedEvent said) {
        OutgoingEvent event = event(complaint, Sources.INTAKE, Topics.SUBMITTED, (Record) said);
        kafka.tell(Sources.INTAKE, List.of(event, event));
    }

    /** What routing has told of a complaint, in the order of its numbers. */
    public List<IncomingEvent> heard(String complaint) {
        return kafka.heardAbout(complaint, Topics.complaints().stream()
                        .filter(topic -> !topic.equals(Topics.SUBMITTED) && !topic.startsWith(Topics.ANSWERED))
                        .toArray(String[]::new)).stream()
                .sorted(Comparator.comparingLong(IncomingEvent::sequence))
                .toList();
    }

    public KafkaProbe kafka() {
        return kafka;
    }

    public static ValidatableResponse read(String complaint, String person) {
        return given().auth().oauth2(Tokens.of(person)).get("/api/cases/" + complaint).then();
    }

    public static void awaitState(String complaint, String state) {
        await().untilAsserted(() ->
                read(complaint, People.NATIONAL_ADMIN).body("state", equalTo(state)));
    }

    public static CaseFile file(String region, boolean supervisory, boolean secret) {
        boolean hidden = supervisory || secret;
        String ticket = "JJ-" + Ids.next().toString().toUpperCase().substring(19);
        Instant now = TrainingTime.now().truncatedTo(ChronoUnit.MICROS);
        return new CaseFile(
                ticket,
                hidden ? null : "Lampu jalan mati di Jalan Melati",
                hidden ? null : "Sudah dua minggu gelap.",
                Classification.COMPLAINT, supervisory, null, region,
                hidden ? null : "Jalan Melati",
                null, Channel.WEB, false, secret, now, List.of(), null);
    }

    /** A public report from Kendari in words of its own. */
    public static CaseFile file(String title, String narrative) {
        CaseFile file = file("74.71", false, false);
        return new CaseFile(file.ticket(), title, narrative, file.classification(), false, null, file.region(), null, null,
                file.channel(), false, false, file.submittedAt(), List.of(), null);
    }

    @Override
    public void close() {
        kafka.close();
    }

    private OutgoingEvent event(String complaint, String source, String topic, Record said) {
        long sequence = sequences.merge(source + complaint, 1L, Long::sum);
        return new OutgoingEvent(Ids.next(), topic, EventCodec.typeOf(said.getClass()), complaint, sequence,
                TrainingTime.now(), EventCodec.write(said), Map.of());
    }
}
