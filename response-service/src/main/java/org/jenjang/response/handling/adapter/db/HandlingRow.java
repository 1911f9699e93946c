package org.jenjang.response.handling.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
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

    /** What kind of setback the row tells of. */
    enum SetbackKind {
        DISPUTE,
        REOPENING,
        DISAPPROVAL
    }

    /** Names of the states as they are stored. */
    enum State {
        UNASSIGNED,
        WITHDRAWN_EARLY,
        RECEIVED,
        IN_PROGRESS,
        AWAITS_APPROVAL,
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

    @Column(name = "return_until")
    @Nullable Instant returnUntil;

    /** Codes with a blank before and after each; empty for none. */
    String helpers;

    boolean danger;
    boolean ombudsman;
    boolean finding;
    @Enumerated(EnumType.STRING) @Nullable Rung rung;
    int promises;
    @Nullable LocalDate promised;
    @Nullable String reminder;
    @Enumerated(EnumType.STRING) @Nullable SetbackKind setback;

    @Column(name = "disputed_answer")
    @Nullable Integer setbackAnswer;

    @Column(name = "dispute_reason")
    @Nullable String setbackReason;

    @Column(name = "disputed_at")
    @Nullable Instant setbackAt;

    @Column(name = "reopen_cause")
    @Enumerated(EnumType.STRING)
    @Nullable ReopenCause reopenCause;

    @Nullable String proposal;

    @Column(name = "parent_ticket")
    @Nullable String parentTicket;

    @Enumerated(EnumType.STRING) @Nullable Ending ending;
    String clocks;

    @Column(name = "due_at")
    @Nullable Instant dueAt;

    /** What a search looks through, in small letters. */
    String words;

    @Column(name = "changed_at")
    @Nullable Instant changedAt;
}
