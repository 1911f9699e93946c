package org.jenjang.intake.submission.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.submission.domain.Complaint;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.jspecify.annotations.Nullable;

/**
 * A stored complaint without its texts. It is written first by the front door; only what the reporter says later
 * changes it.
 */
@Entity
@Table(name = "complaint")
class ComplaintRow {

    @Id
    UUID id;

    @Column(updatable = false)
    String ticket;

    @Column(updatable = false)
    String classification;

    @Column(updatable = false)
    @Nullable
    String category;

    @Column(updatable = false)
    @Nullable
    String region;

    @Column(updatable = false)
    boolean anonymous;

    @Column(updatable = false)
    boolean secret;

    @Column(name = "received_at", updatable = false)
    Instant receivedAt;

    String state;

    @Column(name = "judged_answer")
    int judgedAnswer;

    @Column(name = "last_sequence")
    long lastSequence;

    @Version
    int version;

    FiledComplaint toFiled() {
        return new FiledComplaint(
                id,
                new TicketNumber(ticket),
                Classification.valueOf(classification),
                category,
                region,
                anonymous,
                secret,
                receivedAt,
                said(),
                lastSequence);
    }

    void take(FiledComplaint complaint) {
        lastSequence = complaint.lastSequence();
        switch (complaint.said()) {
            case Complaint.Open open -> write("OPEN", open.disputed());
            case Complaint.Satisfied satisfied -> write("SATISFIED", satisfied.answer());
            case Complaint.Withdrawn _ -> write("WITHDRAWN", judgedAnswer);
        }
    }

    private void write(String name, int answer) {
        state = name;
        judgedAnswer = answer;
    }

    private Complaint said() {
        return switch (state) {
            case "OPEN" -> new Complaint.Open(judgedAnswer);
            case "SATISFIED" -> new Complaint.Satisfied(judgedAnswer);
            case "WITHDRAWN" -> new Complaint.Withdrawn();
            default -> throw new IllegalStateException("No such state: " + state);
        };
    }
}
