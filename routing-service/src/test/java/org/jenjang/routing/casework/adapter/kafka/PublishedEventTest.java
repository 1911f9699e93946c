package org.jenjang.routing.casework.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.casework.domain.ReturnNote;
import org.jenjang.routing.casework.domain.RoutingEvent;
import org.junit.jupiter.api.Test;

class PublishedEventTest {

    private static final Holder KENDARI = Holder.institution("pemda:74.71", Tier.DISTRICT);
    /** Nobody helps, and it may not be returned: there is nothing to tell. */
    private static final Terms TERMS = new Terms(null, List.of());
    private static final Instant UNTIL = Instant.parse("2026-12-31T00:00:00Z");

    @Test
    void what_officers_write_is_masked_before_a_whole_tier_reads_it() {
        assertThat(PublishedEvent.of(new RoutingEvent.Held(KENDARI, List.of("Apakah 0812-3456-7890 nomor Anda?"), UNTIL), false))
                .contains(new DisposedEvent.Held(List.of("Apakah [nomor telepon disamarkan] nomor Anda?"), UNTIL));
        assertThat(PublishedEvent.of(new RoutingEvent.Archived(KENDARI, ArchiveReason.values()[0], "NIK 7471012304900001 palsu", null, null), false))
                .contains(new DisposedEvent.Archived(ArchiveReason.values()[0], "NIK [NIK disamarkan] palsu", null, null));
        assertThat(PublishedEvent.of(new RoutingEvent.Returned(1, KENDARI, new ReturnNote(KENDARI, "Mobil DT 1234 AB milik provinsi", null)), false))
                .contains(new DisposedEvent.Returned(1, KENDARI, KENDARI, "Mobil [pelat nomor disamarkan] milik provinsi", null));
    }

    @Test
    void a_note_to_the_unit_is_masked_too_and_may_be_missing() {
        assertThat(PublishedEvent.of(new RoutingEvent.Assigned(1, KENDARI, null, List.of(), "Surel warga@contoh.example", TERMS), false))
                .contains(new DisposedEvent.Assigned(1, KENDARI, null, List.of(), "Surel [surel disamarkan]", null));
        assertThat(PublishedEvent.of(new RoutingEvent.Assigned(1, KENDARI, null, List.of(), null, TERMS), false))
                .contains(new DisposedEvent.Assigned(1, KENDARI, null, List.of(), null, null));
    }

    @Test
    void an_order_to_answer_is_masked_and_of_a_restricted_report_not_told() {
        RoutingEvent reminded = new RoutingEvent.Reminded(KENDARI, KENDARI, "Hubungi warga@contoh.example");

        assertThat(PublishedEvent.of(reminded, false))
                .contains(new DisposedEvent.Reminded(KENDARI, KENDARI, "Hubungi [surel disamarkan]"));
        assertThat(PublishedEvent.of(reminded, true)).contains(new DisposedEvent.Reminded(KENDARI, KENDARI, null));
    }

    @Test
    void of_a_restricted_report_no_reason_is_told() {
        RoutingEvent reopened =
                new RoutingEvent.Reopened(1, KENDARI, ReopenCause.NATIONAL_DESK, 1, List.of(), "Surel warga@contoh.example");

        assertThat(PublishedEvent.of(reopened, true))
                .contains(new DisposedEvent.Reopened(1, KENDARI, ReopenCause.NATIONAL_DESK, 1, List.of(), null));
        assertThat(PublishedEvent.of(reopened, false)).contains(new DisposedEvent.Reopened(
                1, KENDARI, ReopenCause.NATIONAL_DESK, 1, List.of(), "Surel [surel disamarkan]"));
    }
}
