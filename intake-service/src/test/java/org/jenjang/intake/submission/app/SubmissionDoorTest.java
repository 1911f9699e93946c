package org.jenjang.intake.submission.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jenjang.intake.Settings;
import org.jenjang.intake.config.IntakeConfig;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.junit.jupiter.api.Test;

class SubmissionDoorTest {

    private static final IntakeConfig SMALL_DOOR = Settings.with(Map.of("door.batch", "4", "door.capacity", "10"));

    private final Ledger ledger = new Ledger();
    private final SubmissionDoor door = new SubmissionDoor(ledger, SMALL_DOOR);

    @Test
    void one_alone_waits_for_nobody() {
        UniAssertSubscriber<Outcome> answer = knock(filing());

        ledger.commitNext();

        answer.assertItem(new Outcome.Stored());
        assertThat(ledger.sizes).containsExactly(1);
    }

    @Test
    void nobody_hears_of_a_ticket_before_the_commit() {
        UniAssertSubscriber<Outcome> answer = knock(filing());

        answer.assertNotTerminated();
    }

    @Test
    void what_arrives_while_two_are_under_way_goes_together_up_to_the_limit() {
        IntStream.range(0, 9).forEach(_ -> knock(filing()));
        assertThat(ledger.sizes).containsExactly(1, 1);

        ledger.commitNext();
        ledger.commitNext();

        assertThat(ledger.sizes).containsExactly(1, 1, 4, 3);
    }

    @Test
    void one_too_many_is_sent_away_and_there_is_room_again_later() {
        IntStream.range(0, 10).forEach(_ -> knock(filing()));

        knock(filing()).assertFailedWith(DoorClosed.class);
        ledger.commitNext();
        knock(filing()).assertNotTerminated();
    }

    @Test
    void while_the_database_is_away_everybody_is_sent_away() {
        ledger.away = true;

        knock(filing()).assertFailedWith(DoorClosed.class);

        ledger.away = false;
        UniAssertSubscriber<Outcome> later = knock(filing());
        ledger.commitNext();
        later.assertItem(new Outcome.Stored());
    }

    @Test
    void one_bad_row_is_tried_alone_and_harms_no_other() {
        knock(filing());
        knock(filing());
        UniAssertSubscriber<Outcome> good = knock(filing());
        Filing bad = filing();
        ledger.bad = bad;
        UniAssertSubscriber<Outcome> refused = knock(bad);
        UniAssertSubscriber<Outcome> alsoGood = knock(filing());

        IntStream.range(0, 10).forEach(_ -> ledger.commitNext());

        good.assertItem(new Outcome.Stored());
        alsoGood.assertItem(new Outcome.Stored());
        refused.assertFailedWith(IllegalStateException.class);
    }

    private UniAssertSubscriber<Outcome> knock(Filing filing) {
        return door.take(filing).subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private static Filing filing() {
        return new Filing(UUID.randomUUID(), TicketNumber.random(new Random()), Instant.EPOCH, null, null, null, null);
    }

    /** Stores when the test says so. */
    private static final class Ledger implements Filings {

        private final List<Integer> sizes = new ArrayList<>();
        private final List<Runnable> open = new ArrayList<>();
        private boolean away;
        private Filing bad;

        @Override
        public Uni<List<Outcome>> store(List<Filing> filings) {
            if (away) {
                return Uni.createFrom().failure(new DatabaseAway(new IllegalStateException("away")));
            }
            sizes.add(filings.size());
            return Uni.createFrom().emitter(answer -> open.add(() -> {
                if (filings.contains(bad)) {
                    answer.fail(new IllegalStateException("bad row"));
                } else {
                    answer.complete(filings.stream().<Outcome>map(_ -> new Outcome.Stored()).toList());
                }
            }));
        }

        private void commitNext() {
            if (!open.isEmpty()) {
                open.removeFirst().run();
            }
        }
    }
}
