package org.jenjang.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.notification.support.Examples.CANARY;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jenjang.contracts.event.DeliveryReported;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.local.MailAddress.Mail;
import org.jenjang.local.Servers;
import org.jenjang.notification.support.ContactVault;
import org.jenjang.notification.support.Examples;
import org.jenjang.notification.support.MailGate;
import org.jenjang.notification.support.Register;
import org.jenjang.notification.support.Story;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.TrainingTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JourneyMailsIT {

    private final KafkaProbe kafka = new KafkaProbe();
    private final Register register = new Register();
    private final String ticket = "JJ-" + Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);

    @Inject
    Pool pool;

    @BeforeEach
    void the_register_is_known() {
        register.tell(kafka);
    }

    @AfterEach
    void close() {
        MailGate.open();
        kafka.close();
    }

    @Test
    void everybody_is_told_of_every_step_once_even_when_all_is_heard_again() {
        // Given
        Story story = Story.about("id-")
                .then(Examples.submitted(ticket)).then(Examples.disposed(ticket)).then(Examples.assigned(ticket))
                .then(Examples.started(LocalDate.of(2026, 12, 1))).then(Examples.progress())
                .then(Examples.warned(Clock.RESOLVE, 80)).then(Examples.breached(Clock.RESOLVE)).then(Examples.escalated())
                .then(Examples.answered()).then(Examples.disputed()).then(Examples.supplemented())
                .then(Examples.closed(Closure.CONFIRMED));

        // When
        story.tell(kafka);
        await().untilAsserted(() -> assertThat(states(story)).hasSize(15).containsOnly("SENT"));
        story.tell(kafka);
        forgetWhatWasHeard(story);
        story.tell(kafka);

        // Then
        awaitHeard(story);
        assertThat(states(story)).hasSize(15).containsOnly("SENT");
        assertThat(subjects(ContactVault.addressOf(story.complaint()))).containsExactlyInAnyOrder(
                "Laporan Anda sudah kami terima", "Laporan Anda diteruskan ke Pemerintah Kota Kendari",
                "Laporan Anda sekarang ditangani Dinas Perhubungan, Pemerintah Kota Kendari",
                "Dinas Perhubungan, Pemerintah Kota Kendari mulai mengerjakan laporan Anda",
                "Ada perkembangan baru dari Dinas Perhubungan, Pemerintah Kota Kendari",
                "Laporan Anda naik ke Pemerintah Provinsi Sulawesi Tenggara",
                "Dinas Perhubungan, Pemerintah Kota Kendari menjawab laporan Anda", "Laporan Anda selesai");
        assertThat(subjects(register.address("kota"))).containsExactly("Ada laporan baru untuk instansi Anda");
        assertThat(subjects(register.address("provinsi"))).containsExactly(
                "Sebuah laporan naik dari Dinas Perhubungan, Pemerintah Kota Kendari ke instansi Anda");
        assertThat(subjects(register.address("dishub"))).containsExactlyInAnyOrder("Ada laporan baru untuk unit Anda",
                "Mendekati batas waktu: menjawab laporan", "Batas waktu terlewati: menjawab laporan",
                "Pelapor keberatan atas jawaban Anda", "Pelapor melengkapi laporan");
        await().untilAsserted(() -> assertThat(kafka.heardAbout(story.complaint(), Topics.DELIVERIES))
                .extracting(event -> EventCodec.read(DeliveryReported.class, event.payload()).outcome())
                .hasSize(15).containsOnly("SENT"));
    }

    @Test
    void a_mail_says_first_what_has_changed_and_never_what_was_reported() {
        // Given
        Story story = Story.about("en-").then(Examples.submitted(ticket)).then(Examples.held());

        // When
        story.tell(kafka);
        await().untilAsserted(() -> assertThat(states(story)).hasSize(2).containsOnly("SENT"));

        // Then
        List<Mail> mails = Servers.fromEnvironment().mail().messagesTo(ContactVault.addressOf(story.complaint()));
        Mail question = mails.stream().filter(mail -> mail.subject().startsWith("There is a question")).findFirst().orElseThrow();
        assertThat(question.text()).startsWith("There is a question about your report.").contains(ticket)
                .contains("/lacak/" + ticket).contains("Wednesday, 25 November 2026 at 22:59 WIB");
        assertThat(question.html()).contains("There is a question about your report.").contains("lang=\"en\"");
        assertThat(mails).allSatisfy(mail -> assertThat(mail.subject() + mail.text() + mail.html()).doesNotContain(CANARY));
    }

    @Test
    void whoever_left_no_address_gets_none_and_the_record_says_so() {
        // Given
        Story silent = Story.about("silent-").then(Examples.submitted(ticket));
        Story nobody = Story.about("nobody-").then(Examples.submitted(ticket));

        // When
        silent.tell(kafka);
        nobody.tell(kafka);

        // Then
        await().untilAsserted(() -> {
            assertThat(states(silent)).containsExactly("NO_ADDRESS");
            assertThat(states(nobody)).containsExactly("NO_ADDRESS");
        });
    }

    @Test
    void a_provider_that_was_down_gets_every_notice_once_when_it_is_back() {
        // Given
        MailGate.shut();
        List<Story> stories = IntStream.range(0, 20)
                .mapToObj(n -> Story.about("id-").then(Examples.submitted(ticket + n)).then(Examples.disposed(ticket + n)))
                .toList();
        stories.forEach(story -> story.tell(kafka));
        await().untilAsserted(() ->
                assertThat(stories).allSatisfy(story -> assertThat(states(story)).hasSize(3).doesNotContain("SENT"))
                        .anySatisfy(story -> assertThat(states(story)).contains("FAILED")));

        // When
        MailGate.open();
        TrainingTime.forward(Duration.ofHours(1));

        // Then
        await().untilAsserted(() ->
                assertThat(stories).allSatisfy(story -> assertThat(states(story)).containsOnly("SENT")));
        assertThat(stories).allSatisfy(story ->
                assertThat(subjects(ContactVault.addressOf(story.complaint()))).hasSize(2).doesNotHaveDuplicates());
        assertThat(subjects(register.address("kota"))).hasSize(20);
    }

    @Test
    void everybody_whose_report_follows_another_one_is_told_of_its_answer_unless_it_is_secret() {
        // Given
        Story parent = Story.about("id-").then(Examples.submitted(ticket)).then(Examples.disposed(ticket));
        Story secret = Story.about("id-").then(Examples.submitted(ticket + "S"))
                .then(Examples.reclassified(ticket + "S", true, "pungli"));
        Story first = follower(parent, "A");
        Story second = follower(parent, "B");
        Story ofSecret = follower(secret, "C");
        List.of(parent, secret, first, second, ofSecret).forEach(story -> story.tell(kafka));
        await().untilAsserted(() -> assertThat(List.of(first, second, ofSecret))
                .allSatisfy(story -> assertThat(states(story)).hasSize(2).containsOnly("SENT")));
        awaitHeard(secret);

        // When
        parent.then(Examples.answered()).then(Examples.closed(Closure.AUTOMATIC)).tell(kafka);
        secret.then(Examples.answered()).tell(kafka);
        await().untilAsserted(() -> assertThat(rules(secret)).contains("reporter-answered"));

        // Then
        await().untilAsserted(() -> assertThat(List.of(first, second)).allSatisfy(
                story -> assertThat(subjects(ContactVault.addressOf(story.complaint()))).containsExactlyInAnyOrder(
                        "Laporan Anda sudah kami terima", "Laporan Anda digabung dengan laporan " + Examples.TICKET,
                        "Dinas Perhubungan, Pemerintah Kota Kendari menjawab laporan yang diikuti laporan Anda",
                        "Laporan yang diikuti laporan Anda sudah selesai")));
        assertThat(rules(ofSecret)).containsExactlyInAnyOrder("reporter-received", "reporter-linked");
    }

    @Test
    void another_class_is_told_to_the_reporter_and_another_category_is_not() {
        Story story = Story.about("id-").then(Examples.submitted(ticket)).then(Examples.disposed(ticket))
                .then(Examples.reclassified(ticket, false, "pupr.jalan"));
        story.tell(kafka);
        awaitHeard(story);
        assertThat(rules(story)).contains("reporter-forwarded").doesNotContain("reporter-reclassified");

        story.then(Examples.reclassified(ticket, true, "pungli")).tell(kafka);

        await().untilAsserted(() -> assertThat(rules(story)).containsOnlyOnce("reporter-reclassified"));
    }

    @Test
    void every_message_can_be_put_into_words_and_the_ombudsman_is_told_without_who_reported() {
        // Given
        Story story = Story.about("en-").then(Examples.submitted(ticket)).then(Examples.assigned(ticket))
                .then(Examples.climbed(Examples.UNIT, Examples.UNIT, Rung.UNIT_HEAD))
                .then(Examples.climbed(Examples.UNIT, Examples.CITY, Rung.INSTITUTION_HEAD))
                .then(Examples.reminded()).then(Examples.officeReminded())
                .then(Examples.rehomed(Examples.UNIT, Examples.PROVINCE, true)).then(Examples.arbitrationOpened()).then(Examples.arbitrationDecided())
                .then(Examples.promised()).then(Examples.breached(Clock.PROMISE)).then(Examples.moved(Clock.RESOLVE))
                .then(Examples.handedOver()).then(Examples.emergency()).then(Examples.approvalAsked())
                .then(Examples.approvalRefused()).then(Examples.asked()).then(Examples.replied())
                .then(Examples.archivedUntil(null, Instant.parse("2027-02-20T15:59:59Z")))
                .then(Examples.reopened(ReopenCause.COMPLETED_LATE)).then(Examples.closed(Closure.UNREACHABLE));

        // When
        story.tell(kafka);
        await().untilAsserted(() -> assertThat(states(story)).hasSize(31).containsOnly("SENT"));

        // Then
        List<Mail> told = Servers.fromEnvironment().mail().messagesTo("pengaduan@ombudsman.example").stream()
                .filter(mail -> mail.text().contains(ticket)).toList();
        assertThat(told).hasSize(1).allSatisfy(mail -> assertThat(mail.text())
                .contains("/ombudsman/" + ticket).doesNotContain(ContactVault.addressOf(story.complaint()), CANARY));
        assertThat(subjects(ContactVault.addressOf(story.complaint()))).contains(
                "Dinas Perhubungan, Pemerintah Kota Kendari promises to settle your report by Tuesday, 1 December 2026",
                "A time limit has moved: answer the report", "Your report is open again");
    }

    @Test
    void no_table_holds_an_address_or_a_text() {
        // Given
        Story story = Story.about("id-").then(Examples.submitted(ticket)).then(Examples.supplemented()).then(Examples.held());
        story.tell(kafka);
        awaitHeard(story);
        await().untilAsserted(() -> assertThat(states(story)).contains("SENT"));

        // Then
        for (String table : List.of("delivery", "dossier", "trait", "outbox", "inbox_stream")) {
            assertThat(count("select count(*) from " + table + " t where cast(t as text) like '%warga.example%'"
                    + " or cast(t as text) like '%" + CANARY + "%'")).as(table).isZero();
        }
    }

    private Story follower(Story parent, String ending) {
        return Story.about("id-").then(Examples.submitted(ticket + ending)).then(Examples.linked(parent.complaint()));
    }

    private List<String> rules(Story story) {
        return pool.query("select rule from delivery where complaint = '" + story.complaint() + "'").executeAndAwait()
                .stream().map(row -> row.getString(0)).toList();
    }

    /** Waits until each event of the story is applied, those of which nobody is told as well. */
    private void awaitHeard(Story story) {
        await().untilAsserted(() -> assertThat(count("select coalesce(sum(next_sequence - 1), 0)::bigint from inbox_stream where subject = '"
                + story.complaint() + "'")).isEqualTo(story.length()));
    }

    /** As after the loss of the inbox's memory: every event is heard as if it were new. */
    private void forgetWhatWasHeard(Story story) {
        pool.query("delete from inbox_stream where subject = '" + story.complaint() + "'").executeAndAwait();
    }

    private List<String> states(Story story) {
        return pool.query("select state from delivery where complaint = '" + story.complaint() + "'").executeAndAwait()
                .stream().map(row -> row.getString(0)).toList();
    }

    private long count(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }

    private static List<String> subjects(String address) {
        return Servers.fromEnvironment().mail().messagesTo(address).stream()
                .map(mail -> mail.subject().split(" – ")[0])
                .toList();
    }
}
