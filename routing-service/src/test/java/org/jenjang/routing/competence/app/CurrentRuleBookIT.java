package org.jenjang.routing.competence.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.competence.domain.Match;
import org.jenjang.routing.competence.domain.ReportFacts;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.competence.domain.Target;
import org.jenjang.routing.competence.domain.UnitChoice;
import org.jenjang.routing.competence.domain.Words;
import org.junit.jupiter.api.Test;

/** The stored book, and processes that go by it. */
@QuarkusTest
class CurrentRuleBookIT {

    private static final ReportFacts PARKING = new ReportFacts("perhubungan.parkir", "74.72", Map.of(), false, List.of(),
            LocalDate.of(2026, 3, 2));

    @Inject RuleBook shipped;
    @Inject RuleBookTables tables;
    @Inject Clock clock;
    @Inject Competences competences;

    @Test
    void a_book_that_another_process_puts_into_force_holds_here_without_being_asked_for() {
        RuleBook before = now(other().refresh());
        List<Rule> changed = new ArrayList<>(before.rules());
        changed.addFirst(new Rule("parkir-uji", "perhubungan.parkir", "74.72", Map.of(),
                new Target.Regional(Tier.PROVINCIAL, UnitChoice.NONE), "UU 22/2009", new Words("Untuk uji.", "For a test."),
                LocalDate.of(2025, 1, 1), null));

        int revision = now(tables.store(new RuleBook(before.revision(), before.facts(), changed), clock.instant(), "tester"));
        assertThat(revision).isEqualTo(before.revision() + 1);
        try {
            await().untilAsserted(() -> assertThat(institution()).contains("pemda:74"));
            assertThat(now(other().refresh()).rules()).isEqualTo(changed);
        } finally {
            assertThat(now(tables.store(new RuleBook(revision, before.facts(), before.rules()), clock.instant(), "tester"))).isEqualTo(revision + 1);
        }
        await().untilAsserted(() -> assertThat(institution()).contains("pemda:74.72"));
        assertThat(now(other().refresh()).rules()).isEqualTo(before.rules());
    }

    @Test
    void who_was_not_the_first_stores_nothing() {
        RuleBook before = now(other().refresh());
        assertThat(now(tables.store(new RuleBook(before.revision() - 1, List.of(), before.rules().subList(0, 5)), clock.instant(), "tester"))).isZero();
        RuleBook after = now(other().refresh());
        assertThat(after.revision()).isEqualTo(before.revision());
        assertThat(after.rules()).isEqualTo(before.rules());
        assertThat(after.facts()).isEqualTo(shipped.facts());
        assertThat(now(tables.loads()).getLast().by()).isNull();
    }

    /** As another process would begin: with the shipped book. */
    private CurrentRuleBook other() {
        return new CurrentRuleBook(shipped, tables, clock);
    }

    private Optional<String> institution() {
        return competences.match(PARKING).map(Match::institution);
    }

    private static <T> T now(Uni<T> later) {
        return later.await().atMost(Duration.ofSeconds(60));
    }
}
