package org.jenjang.routing.casework.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.routing.casework.domain.Counting;
import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.casework.domain.Pause;
import org.jenjang.routing.clock.domain.DeadlineRule;

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
    boolean provisional;
    /** In whose working days it is counted. */
    String institution;
    int calendar;
    @Enumerated(EnumType.STRING) DeadlineRule.Unit unit;
    /** The marks before the end, as a JSON array. */
    @Convert(converter = InstantList.class) List<Instant> marks;
    int passed;
    @Convert(converter = PauseList.class) List<Pause> pauses;
    @Enumerated(EnumType.STRING) Limit.State state;
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
        provisional = Boolean.TRUE.equals(limit.deadline().provisional());
        institution = limit.counting().institution();
        calendar = limit.counting().calendar();
        unit = limit.counting().unit();
        marks = limit.counting().marks();
        passed = limit.passed();
        pauses = limit.pauses();
        state = limit.state();
        nextLook = limit.nextLook();
    }

    Limit toDomain() {
        Deadline deadline =
                new Deadline(clock, startedAt, dueAt, amount, legalBasis, provisional ? Boolean.TRUE : null);
        return new Limit(deadline, new Counting(institution, calendar, unit, marks), passed, state, pauses);
    }
}
