package org.jenjang.response.handling.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.testkit.People;
import org.jenjang.response.Desk;
import org.jenjang.response.Voices;
import org.junit.jupiter.api.Test;

/** The desk of a unit that no other test uses. */
@QuarkusTest
class InboxOrderIT {

    private static final Holder CIVIL_REGISTRY = new Holder("pemda:74.71", "pemda:74.71/dukcapil", Tier.DISTRICT);
    private static final Instant FIRST_DUE = Instant.parse("2026-12-01T15:59:59Z");

    private final Desk desk = new Desk(People.DUKCAPIL_KENDARI);

    @Test
    void the_most_urgent_come_first_over_all_pages_and_what_is_answered_is_counted_apart() {
        List<Integer> days = new ArrayList<>(IntStream.range(0, 25).boxed().toList());
        Collections.shuffle(days, new Random(7));
        try (Voices voices = new Voices()) {
            List<String> complaints = days.stream()
                    .map(day -> voices.assigned(CIVIL_REGISTRY, FIRST_DUE.plus(Duration.ofDays(day))))
                    .toList();
            complaints.forEach(complaint -> desk.awaiting(complaint, "RECEIVED"));
        }

        List<String> due = new ArrayList<>(desk.list("").body("total", equalTo(25)).body("pages", equalTo(2))
                .body("cases", hasSize(20)).extract().<List<String>>path("cases.dueAt"));
        due.addAll(desk.list("?page=2").body("cases", hasSize(5)).extract().<List<String>>path("cases.dueAt"));
        assertThat(due).isSorted().doesNotHaveDuplicates().hasSize(25);

        String mostUrgent = desk.list("").extract().path("cases[0].id");
        desk.answer(mostUrgent).statusCode(200);
        desk.list("").body("total", equalTo(24)).body("counts.NEW", equalTo(24)).body("counts.ANSWERED", equalTo(1));
        desk.list("?state=answered").body("cases[0].id", equalTo(mostUrgent));
    }
}
