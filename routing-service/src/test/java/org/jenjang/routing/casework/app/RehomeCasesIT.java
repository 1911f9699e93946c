package org.jenjang.routing.casework.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.Topics;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.platform.db.DatabaseFault;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.testkit.People;
import org.jenjang.routing.Reports;
import org.jenjang.routing.casework.adapter.policy.OfficesOf;
import org.jenjang.routing.casework.domain.RoutingPolicy;
import org.jenjang.routing.config.RoutingConfig;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.domain.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ministry ends, with twenty open complaints. */
@QuarkusTest
class RehomeCasesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String REHOMED = EventCodec.typeOf(DisposedEvent.Rehomed.class);

    @Inject HearNews hearNews;
    @Inject CaseBatches batches;
    @Inject StoreOutcomes outcomes;
    @Inject RoutingPolicy policy;
    @Inject CurrentRegister register;
    @Inject RoutingConfig config;
    @Inject Clock clock;
    @Inject ContextRunner contexts;
    @Inject Pool pool;

    private final Reports reports = new Reports();
    private MinistryCases cases;
    private RehomeCases afterTheSplit;

    @BeforeEach
    void hear() {
        Register split = Ministry.split(register.get(), LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta")));
        afterTheSplit = new RehomeCases(batches, outcomes,
                new RoutingPolicy(OfficesOf.register(split, config), policy.timetable(), policy.proposals()), new CurrentRegister(split), clock);
        // What other tests have left with the ministry goes first.
        sweep().await().atMost(PATIENCE);
        cases = MinistryCases.at(clock.instant());
        contexts.onFreshContext(() -> hearNews.hear(cases.news())).await().atMost(PATIENCE);
    }

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void a_ministry_is_split_and_each_case_goes_to_its_heir_once_although_one_sweeper_dies_and_three_race() {
        Map<String, String> limits = openLimits();
        assertThat(cases.all()).hasSize(20);
        assertThat(limits).hasSizeGreaterThan(20);

        rehome(4).await().atMost(PATIENCE);
        assertThatThrownBy(() -> contexts.onFreshContext(() -> Panache.withTransaction(() ->
                        afterTheSplit.rehome(7).call(RehomeCasesIT::killOwnConnection)))
                .await().atMost(PATIENCE)).isInstanceOf(Exception.class);
        assertThat(left()).isEqualTo(16);
        Uni.join().all(IntStream.range(0, 3).mapToObj(_ -> sweep()).toList()).andCollectFailures().await().atMost(PATIENCE);
        sweep().await().atMost(PATIENCE);

        assertThat(left()).isZero();
        assertThat(openLimits()).containsAllEntriesOf(limits);
        await().untilAsserted(() -> {
            Map<String, List<DisposedEvent.Rehomed>> told = rehomed();
            cases.all().forEach(complaint -> assertInherited(complaint, told.getOrDefault(complaint, List.of())));
        });
        assertThat(rehome(100).await().atMost(PATIENCE)).isZero();
    }

    /** It was handed over when nobody knew yet that the ministry would end: it has ended in 2024 already. */
    @Test
    void the_service_finds_by_itself_what_an_office_that_has_ended_still_holds() {
        String complaint = cases.all().getFirst();
        query("update routing_case set holder_institution = 'kl:kemenpupr' where complaint = $1", Tuple.of(complaint));

        await().untilAsserted(() -> Reports.read(complaint, People.NATIONAL_ADMIN)
                .body("holder.institution", equalTo("kl:kemenpu")).body("state", equalTo("WITH_INSTITUTION")));
        await().untilAsserted(() -> assertThat(rehomed().get(complaint)).singleElement().satisfies(event ->
                assertThat(event.from().institution()).isEqualTo("kl:kemenpupr")));
    }

    private void assertInherited(String complaint, List<DisposedEvent.Rehomed> told) {
        String heir = cases.isAboutRoads(complaint) ? Ministry.HEIR_OF_ROADS : Ministry.HEIR_OF_HOUSING;
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.from().institution()).isEqualTo(Ministry.CODE);
            assertThat(event.to().institution()).isEqualTo(heir);
            assertThat(event.reason()).isEqualTo(Ministry.DECREE);
        });
    }

    /** What was told of every complaint that was moved. */
    private Map<String, List<DisposedEvent.Rehomed>> rehomed() {
        String[] topics = Topics.allTiers(Topics.DISPOSED).toArray(String[]::new);
        return reports.kafka().heard(topics).stream()
                .filter(event -> event.type().equals(REHOMED))
                .collect(Collectors.groupingBy(IncomingEvent::subject, Collectors.mapping(
                        event -> EventCodec.read(DisposedEvent.Rehomed.class, event.payload()), Collectors.toList())));
    }

    private Uni<Integer> sweep() {
        return Uni.createFrom().deferred(() -> rehome(3)).repeat().until(moved -> moved == 0)
                .collect().asList().map(List::size);
    }

    private Uni<Integer> rehome(int most) {
        return again(() -> Panache.withTransaction(() -> afterTheSplit.rehome(most)));
    }

    /** The pool may still hold a connection that was killed a moment ago; a timer would come again as well. */
    private <T> Uni<T> again(Supplier<Uni<T>> work) {
        return contexts.onFreshContext(work).onFailure(DatabaseFault::explains).retry().atMost(5);
    }

    /** Limits that run or stand still: whose, which, how it stands and when it is due. */
    private Map<String, String> openLimits() {
        return query("""
                select id, state || ' ' || due_at as stands from deadline
                where complaint = any($1) and state in ('RUNNING', 'PAUSED')
                """, Tuple.of(cases.all().toArray(String[]::new)));
    }

    private long left() {
        return query("""
                select complaint as id, holder_institution as stands from routing_case
                where complaint = any($1) and (holder_institution = $2 or below like '%' || $2 || '%')
                """, Tuple.of(cases.all().toArray(String[]::new), Ministry.CODE)).size();
    }

    private Map<String, String> query(String sql, Tuple parameters) {
        return pool.preparedQuery(sql).execute(parameters).onFailure(DatabaseFault::explains).retry().atMost(5)
                .await().atMost(PATIENCE).stream()
                .collect(Collectors.toMap(row -> row.getString("id"), row -> row.getString("stands")));
    }

    /** What the database sees of a process that was killed: its connection is gone. */
    private static Uni<List<Object>> killOwnConnection() {
        return Panache.getSession().chain(session -> session
                .createNativeQuery("select cast(pg_terminate_backend(pg_backend_pid()) as text)", Object.class)
                .getResultList());
    }
}
