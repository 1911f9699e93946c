package org.jenjang.routing.casework.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/** The report, as columns. */
@Embeddable
class FileColumns {
    String ticket;
    @Nullable String title;
    @Nullable String narrative;
    @Enumerated(EnumType.STRING) Classification classification;
    boolean supervisory;
    @Nullable String category;
    @Nullable String region;
    @Nullable String place;
    @Column(name = "incident_date") @Nullable LocalDate incidentDate;
    @Enumerated(EnumType.STRING) Channel channel;
    boolean anonymous;
    boolean secret;
    @Column(name = "submitted_at") Instant submittedAt;
    @Convert(converter = TextList.class) List<String> attachments;
    @Convert(converter = FactList.class) @Nullable List<Fact> facts;

    void take(CaseFile file) {
        ticket = file.ticket();
        title = file.title();
        narrative = file.narrative();
        classification = file.classification();
        supervisory = file.supervisory();
        category = file.category();
        region = file.region();
        place = file.place();
        incidentDate = file.incidentDate();
        channel = file.channel();
        anonymous = file.anonymous();
        secret = file.secret();
        submittedAt = file.submittedAt();
        attachments = file.attachments();
        facts = file.facts();
    }

    CaseFile toDomain() {
        return new CaseFile(ticket, title, narrative, classification, supervisory, category, region, place,
                incidentDate, channel, anonymous, secret, submittedAt, attachments, facts);
    }
}
