package org.jenjang.response.handling.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.response.handling.app.Notice;
import org.jenjang.response.handling.domain.Ending;
import org.jenjang.response.handling.domain.HandlingCommand;
import org.junit.jupiter.api.Test;

class DeskNewsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    @Test
    void while_an_arbiter_decides_no_unit_works_on_what_may_not_be_its_own() {
        Holder arbiter = Holder.institution("pemda:74", Tier.PROVINCIAL);

        assertThat(DeskNews.of(new DisposedEvent.ArbitrationOpened(arbiter, "Dua instansi menolak"), "c-1", NOW))
                .contains(new Notice.Told("c-1", new HandlingCommand.End(Ending.TAKEN_AWAY, null, NOW)));
    }
}
