package org.jenjang.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.local.Servers;
import org.jenjang.notification.projection.Dossier;
import org.jenjang.notification.projection.Dossiers;
import org.jenjang.notification.rule.NotificationRules;
import org.jenjang.notification.support.ContactVault;
import org.jenjang.notification.support.Examples;
import org.jenjang.notification.support.MailGate;
import org.jenjang.notification.support.Register;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one round does for notices that fall due together. */
@QuarkusTest
class CourierIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String TICKET = "JJ-RONDE";

    private final KafkaProbe kafka = new KafkaProbe();
    private final Register register = new Register();
    private final List<Notice> notices = new ArrayList<>();

    @Inject Pool pool;
    @Inject DeliveryQueue queue;
    @Inject Dossiers dossiers;
    @Inject ConnectionUnitOfWork database;
    @Inject Clock clock;

    @BeforeEach
    void the_register_is_known_and_nothing_waits_and_mails_get_through() {
        register.tell(kafka);
        pool.query("delete from delivery where due_at is not null").executeAndAwait();
        String first = about("id-", Examples.submitted(TICKET));
        fallDue(List.of(first));
        await().untilAsserted(() -> assertThat(outcomes(List.of(first))).containsExactly("SENT"));
        notices.clear();
    }

    @AfterEach
    void close() {
        ContactVault.open();
        kafka.close();
    }

    @Test
    void the_vault_is_asked_once_for_a_round() {
        // Given
        List<String> reporters = IntStream.range(0, 30).mapToObj(_ -> about("id-", Examples.submitted(TICKET))).toList();

        // When
        fallDue(reporters);

        // Then
        await().untilAsserted(() -> assertThat(outcomes(reporters)).hasSize(30).containsOnly("SENT"));
        assertThat(ContactVault.questionsAbout(reporters.getFirst())).singleElement().satisfies(question ->
                assertThat(question).containsExactlyInAnyOrderElementsOf(reporters));
    }

    @Test
    void what_became_of_a_group_is_written_down_together_and_told_in_order() {
        // Given
        String told = about("en-", Examples.submitted(TICKET), Examples.disposed(TICKET));
        String silent = about("silent-", Examples.submitted(TICKET));
        String nobody = about("nobody-", Examples.submitted(TICKET));
        String unreadable = about("sealed-", Examples.submitted(TICKET));
        String unknown = about("id-", Examples.progress());

        // When
        fallDue(List.of(told, silent, nobody, unreadable));

        // Then
        await().untilAsserted(() -> assertThat(outcomes(List.of(told))).hasSize(3).containsOnly("SENT"));
        assertThat(outcomes(List.of(silent, nobody))).containsExactly("NO_ADDRESS", "NO_ADDRESS");
        assertThat(outcomes(List.of(unreadable))).containsExactly("FAILED CONTACTS_UNREACHABLE");
        assertThat(outcomes(List.of(unknown))).containsExactly("FAILED COMPLAINT_UNKNOWN");
        assertThat(transactions(List.of(told, silent, nobody, unreadable, unknown))).isEqualTo(1);
        assertThat(rulesTold(told)).containsExactly("1 reporter-received", "2 reporter-forwarded", "3 institution-case");
    }

    @Test
    void offices_are_told_while_the_vault_is_away_and_reporters_when_it_is_back() {
        // Given
        ContactVault.shut();
        List<String> complaints = List.of(about("id-", Examples.disposed(TICKET)), about("id-", Examples.disposed(TICKET)));

        // When
        fallDue(complaints);

        // Then
        await().untilAsserted(() -> assertThat(outcomes(complaints)).containsExactlyInAnyOrder(
                "SENT", "SENT", "FAILED CONTACTS_UNREACHABLE", "FAILED CONTACTS_UNREACHABLE"));
        assertThat(transactions(complaints)).isEqualTo(1);
        ContactVault.open();
        await().untilAsserted(() -> assertThat(outcomes(complaints)).hasSize(4).containsOnly("SENT"));
    }

    @Test
    void a_mail_that_hangs_keeps_nobody_elses_from_being_written_down() {
        // Given
        List<String> reporters = IntStream.range(0, 5).mapToObj(_ -> about("id-", Examples.submitted(TICKET))).toList();
        String hanging = about(MailGate.SILENCE, Examples.submitted(TICKET));

        // When
        fallDue(Stream.concat(reporters.stream(), Stream.of(hanging)).toList());

        // Then
        await().untilAsserted(() -> assertThat(outcomes(reporters)).hasSize(5).containsOnly("SENT"));
        await().untilAsserted(() -> assertThat(outcomes(List.of(hanging))).containsExactly("FAILED MAIL_UNREACHABLE"));
    }

    @Test
    void whoever_cannot_write_down_has_sent_one_group_and_repeats_no_more() {
        // Given
        List<String> reporters = IntStream.range(0, 30).mapToObj(_ -> about("id-", Examples.submitted(TICKET))).toList();
        refuseToWriteDown("id-");

        // When
        try {
            fallDue(reporters);
            await().during(Duration.ofSeconds(3)).until(() -> mails(reporters), sent -> sent == 20);
        } finally {
            writeDownAgain();
        }

        // Then
        await().untilAsserted(() -> assertThat(outcomes(reporters)).hasSize(30).containsOnly("SENT"));
        assertThat(mails(reporters)).isBetween(30, 50);
    }

    @Test
    void an_outcome_that_cannot_be_written_down_stands_in_no_others_way() {
        // Given
        List<String> reporters = IntStream.range(0, 5).mapToObj(_ -> about("id-", Examples.submitted(TICKET))).toList();
        String refused = about("en-", Examples.submitted(TICKET));
        refuseToWriteDown("en-");

        // When
        try {
            fallDue(Stream.concat(Stream.of(refused), reporters.stream()).toList());
            await().untilAsserted(() -> assertThat(outcomes(reporters)).hasSize(5).containsOnly("SENT"));
        } finally {
            writeDownAgain();
        }
        leaseRunsOut(refused);

        // Then
        assertThat(mails(reporters)).isEqualTo(5);
        await().untilAsserted(() -> assertThat(outcomes(List.of(refused))).containsExactly("SENT"));
    }

    /** From now on the database takes no outcome about complaints that begin so. */
    private void refuseToWriteDown(String prefix) {
        pool.query("create function refuse() returns trigger language plpgsql as 'begin raise exception ''refused''; end'")
                .executeAndAwait();
        pool.query("create trigger refuse before update of state on delivery for each row"
                + " when (new.complaint like '" + prefix + "%') execute function refuse()").executeAndAwait();
    }

    private void writeDownAgain() {
        pool.query("drop function refuse cascade").executeAndAwait();
    }

    private void leaseRunsOut(String complaint) {
        pool.preparedQuery("update delivery set leased_until = now() where complaint = $1")
                .executeAndAwait(Tuple.of(complaint));
    }

    private static int mails(List<String> reporters) {
        return reporters.stream()
                .mapToInt(reporter -> Servers.fromEnvironment().mail().messagesTo(ContactVault.addressOf(reporter)).size())
                .sum();
    }

    /** Makes the notices about a new complaint. The prefix decides what the vault of the tests knows of its reporter. */
    private String about(String prefix, ComplaintEvent... events) {
        String complaint = prefix + Ids.next();
        for (ComplaintEvent event : events) {
            NotificationRules.about(event).forEach(told -> notices.add(
                    Notice.of(complaint, event.getClass().getSimpleName() + complaint, told.rule(), told.audience(), told.facts())));
        }
        return complaint;
    }

    /** Queues all at once, so that one round takes them; of these complaints the ticket is known. */
    private void fallDue(List<String> known) {
        List<Dossier> told = known.stream().map(complaint -> new Dossier(complaint, TICKET, null, 0)).toList();
        database.inTransaction(transaction -> dossiers.merge(told, transaction)
                .chain(() -> queue.enqueue(notices, clock.instant(), transaction))).await().atMost(SOON);
    }

    private List<String> outcomes(List<String> complaints) {
        return texts("select concat_ws(' ', state, obstacle) from delivery where complaint = any($1) order by position", complaints);
    }

    /** How many transactions have told of these complaints. */
    private int transactions(List<String> complaints) {
        return texts("select distinct cast(recorded_at as text) from outbox where aggregateid = any($1)", complaints).size();
    }

    private List<String> rulesTold(String complaint) {
        return texts("select sequence || ' ' || cast(cast(payload as json) ->> 'notice' as text) from outbox"
                + " where aggregateid = any($1) order by position", List.of(complaint));
    }

    private List<String> texts(String sql, List<String> complaints) {
        return pool.preparedQuery(sql).executeAndAwait(Tuple.of(complaints.toArray(String[]::new))).stream()
                .map(row -> row.getString(0)).toList();
    }
}
