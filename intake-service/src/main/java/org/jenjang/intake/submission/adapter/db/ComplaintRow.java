package org.jenjang.intake.submission.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.submission.domain.Complaint;
import org.jenjang.intake.submission.domain.Spent;
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

    @Column(name = "incident_date", updatable = false)
    @Nullable
    LocalDate incidentDate;

    boolean anonymous;

    boolean secret;

    @Column(name = "received_at", updatable = false)
    Instant receivedAt;

    String state;

    @Column(name = "judged_answer")
    int judgedAnswer;

    int reopenings;

    @Column(name = "reopened_closing")
    int reopenedClosing;

    @Column(name = "archive_objected")
    boolean archiveObjected;

    @Column(name = "ombudsman_asked")
    boolean ombudsmanAsked;

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
                incidentDate,
                anonymous,
                secret,
                receivedAt,
                said(),
                lastSequence);
    }

    void take(FiledComplaint complaint) {
        lastSequence = complaint.lastSequence();
        anonymous = complaint.anonymous();
        secret = complaint.secret();
        Spent spent = complaint.said().spent();
        reopenings = spent.reopenings();
        reopenedClosing = spent.reopenedClosing();
        archiveObjected = spent.archiveObjected();
        ombudsmanAsked = spent.ombudsman();
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
        Spent spent = new Spent(reopenings, reopenedClosing, archiveObjected, ombudsmanAsked);
        return switch (state) {
            case "OPEN" -> new Complaint.Open(judgedAnswer, spent);
            case "SATISFIED" -> new Complaint.Satisfied(judgedAnswer, spent);
            case "WITHDRAWN" -> new Complaint.Withdrawn(spent);
            default -> throw new IllegalStateException("No such state: " + state);
        };
    }
}
