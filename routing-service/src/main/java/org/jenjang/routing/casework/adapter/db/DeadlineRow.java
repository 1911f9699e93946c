package org.jenjang.routing.casework.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.routing.casework.domain.Limit;
import org.jspecify.annotations.Nullable;

/** The newest limit of one clock of one case, as a row. */
@Entity
@Table(name = "deadline")
class DeadlineRow {
    @Id String id;
    String complaint;
    @Enumerated(EnumType.STRING) Clock clock;
    @Column(name = "started_at") Instant startedAt;
    @Column(name = "due_at") Instant dueAt;
    int amount;
    @Column(name = "legal_basis") String legalBasis;
    /** In seconds. */
    @Column(name = "stood_still") long stoodStill;
    int warned;
    @Enumerated(EnumType.STRING) Limit.State state;
    @Column(name = "paused_at") @Nullable Instant pausedAt;
    @Column(name = "next_look") Instant nextLook;

    static String id(String complaint, Clock clock) {
        return complaint + "/" + clock;
    }

    static DeadlineRow of(String complaint, Limit limit) {
        DeadlineRow row = new DeadlineRow();
        row.id = id(complaint, limit.clock());
        row.complaint = complaint;
        row.clock = limit.clock();
        row.take(limit);
        return row;
    }

    void take(Limit limit) {
        startedAt = limit.deadline().startedAt();
        dueAt = limit.deadline().dueAt();
        amount = limit.deadline().workingDays();
        legalBasis = limit.deadline().legalBasis();
        stoodStill = limit.stoodStill().toSeconds();
        warned = limit.warned();
        state = limit.state();
        pausedAt = limit.pausedAt();
        nextLook = limit.nextLook();
    }

    Limit toDomain() {
        return new Limit(new Deadline(clock, startedAt, dueAt, amount, legalBasis, null), Duration.ofSeconds(stoodStill),
                warned, state, pausedAt);
    }
}
