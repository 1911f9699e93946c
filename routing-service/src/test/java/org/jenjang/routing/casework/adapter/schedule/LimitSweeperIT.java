package org.jenjang.routing.casework.adapter.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.Reports;
import org.jenjang.routing.casework.app.FireDueLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitSweeperIT {

    @Inject FireDueLimits fireDueLimits;
    @Inject ContextRunner contexts;

    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void an_overdue_case_climbs_rung_by_rung_to_the_province_and_then_to_the_nation() {
        String complaint = reports.filedFor("pemda:74.71");

        pass(complaint, "VERIFY", 1);
        Reports.read(complaint, People.KENDARI_ADMIN).body("rung", equalTo("INSTITUTION_HEAD"))
                .body("holder.institution", equalTo("pemda:74.71"));
        pass(complaint, "VERIFY", 2);
        Reports.read(complaint, People.SULTRA_ADMIN).body("state", equalTo("ESCALATED"))
                .body("holder.institution", equalTo("pemda:74")).body("rung", equalTo("UPPER_TIER"))
                .body("liable.institution", contains("pemda:74.71"))
                .body("allowed", contains("DISPOSE", "REMIND", "RECLASSIFY", "LINK", "MARK_EMERGENCY"));
        Reports.read(complaint, People.KENDARI_ADMIN).statusCode(200);
        pass(complaint, "FIRST_RESPONSE", 3);
        Reports.read(complaint, People.NATIONAL_ADMIN).body("holder.institution", equalTo("kl:kemenpanrb"));

        await().untilAsserted(() -> assertThat(reports.heard(complaint))
                .filteredOn(event -> event.type().equals("org.jenjang.complaint.escalated.v1"))
                .extracting(event -> event.extensions().get("tier"))
                .containsExactly("district", "provincial", "national"));
    }

    @Test
    void nothing_happens_before_the_time_is_over() {
        String complaint = reports.filedFor("pemda:74.71");

        TrainingTime.moveTo(due(complaint, "VERIFY").minus(Duration.ofMinutes(10)));
        sweep();

        Reports.read(complaint, People.NATIONAL_ADMIN).body("state", equalTo("WITH_INSTITUTION")).body("level", equalTo(0));
    }

    @Test
    void a_hundred_overdue_cases_climb_exactly_once_although_several_sweepers_race() {
        List<String> complaints = reports.filedAtOnce(100, "pemda:74.71");
        complaints.forEach(complaint -> Reports.awaitState(complaint, "WITH_INSTITUTION"));
        Instant last = complaints.stream().map(complaint -> due(complaint, "VERIFY")).max(Instant::compareTo).orElseThrow();
        TrainingTime.moveTo(last.plusSeconds(2));

        List<Uni<Integer>> rivals = IntStream.range(0, 8)
                .mapToObj(_ -> contexts.onFreshContext(() -> fireDueLimits.fire(30))).toList();
        Uni.join().all(rivals).andCollectFailures().await().atMost(Duration.ofSeconds(60));

        await().untilAsserted(() -> assertThat(
                        reports.kafka().heard("complaint.escalated.district"))
                .filteredOn(event -> event.type().equals("org.jenjang.complaint.escalated.v1"))
                .extracting(IncomingEvent::subject).filteredOn(complaints::contains)
                .containsExactlyInAnyOrderElementsOf(complaints));
    }

    /** Looks at every limit that is due by now, as the timer does. */
    private void sweep() {
        int fired;
        do {
            fired = contexts.onFreshContext(() -> fireDueLimits.fire(100)).await().atMost(Duration.ofSeconds(60));
        } while (fired > 0);
    }

    /** Lets a clock run out and waits until the case has climbed so often. */
    private static void pass(String complaint, String clock, int level) {
        TrainingTime.moveTo(due(complaint, clock).plusSeconds(2));
        await().untilAsserted(() ->
                Reports.read(complaint, People.NATIONAL_ADMIN).body("level", equalTo(level)));
    }

    private static Instant due(String complaint, String clock) {
        return Instant.parse(Reports.read(complaint, People.NATIONAL_ADMIN)
                .extract().path("deadlines.find { it.clock == '" + clock + "' }.dueAt"));
    }
}
