package org.jenjang.response.handling.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.response.handling.app.Tray;
import org.jenjang.response.handling.domain.Ending;
import org.jspecify.annotations.Nullable;

/**
 * One complaint as a unit has it; what {@link HandlingMapping} makes of it is the state of the domain. No field has an
 * initial value: Hibernate Reactive would take each row that it reads for a changed one, and write it back.
 */
@Entity
@Table(name = "handling")
class HandlingRow {

    /** Names of the states as they are stored. */
    enum State {
        UNASSIGNED,
        WITHDRAWN_EARLY,
        RECEIVED,
        IN_PROGRESS,
        ANSWERED,
        GIVEN_BACK,
        ENDED
    }

    @Id String complaint;
    @Version long version;
    long told;
    @Enumerated(EnumType.STRING) State state;
    @Enumerated(EnumType.STRING) Tray tray;
    int disposition;
    @Nullable String institution;
    @Nullable String unit;
    @Enumerated(EnumType.STRING) @Nullable Tier tier;
    @Nullable String ticket;
    @Nullable String file;
    @Nullable String note;
    @Nullable Instant since;
    boolean escalated;
    int answers;

    @Column(name = "disputed_answer")
    @Nullable Integer disputedAnswer;

    @Column(name = "dispute_reason")
    @Nullable String disputeReason;

    @Column(name = "disputed_at")
    @Nullable Instant disputedAt;

    @Enumerated(EnumType.STRING) @Nullable Ending ending;
    String clocks;

    @Column(name = "due_at")
    @Nullable Instant dueAt;

    /** What a search looks through, in small letters. */
    String words;

    @Column(name = "changed_at")
    @Nullable Instant changedAt;
}
