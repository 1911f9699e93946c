package org.jenjang.intake.submission.adapter.db;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.jenjang.intake.submission.app.Filing;
import org.jenjang.intake.submission.app.OnceKey;
import org.jenjang.intake.submission.domain.Matter;
import org.jenjang.intake.submission.domain.Report;
import org.jenjang.intake.submission.domain.Texts;
import org.jenjang.intake.vault.app.SealedReport;
import org.jspecify.annotations.Nullable;

/** A filing as the statement of the front door reads it: names are columns, bytes are base64. */
record FilingRow(
        UUID id,
        String ticket,
        @Nullable UUID once_key,
        @Nullable UUID once_request,
        @Nullable String title,
        @Nullable String narrative,
        @Nullable String place,
        String classification,
        @Nullable String category,
        @Nullable String region,
        @Nullable LocalDate incident_date,
        @Nullable String institution,
        boolean anonymous,
        boolean secret,
        String channel,
        Instant received_at,
        Instant filed_at,
        String data_key,
        String identity,
        String original,
        @Nullable String nik,
        @Nullable String nik_ending,
        @Nullable String account) {

    static FilingRow of(Filing filing) {
        Report report = filing.report();
        Matter matter = report.matter();
        Texts published = report.published();
        OnceKey once = filing.once();
        SealedReport sealed = filing.sealed();
        return new FilingRow(
                filing.id(),
                filing.ticket().value(),
                once == null ? null : once.key(),
                once == null ? null : once.request(),
                published == null ? null : published.title(),
                published == null ? null : published.narrative(),
                published == null ? null : published.place(),
                matter.classification().name(),
                matter.category(),
                matter.region(),
                matter.incidentDate(),
                matter.institution(),
                report.anonymous(),
                report.secret(),
                report.channel().name(),
                report.receivedAt(),
                filing.filedAt(),
                base64(sealed.key()),
                base64(sealed.identity()),
                base64(sealed.original()),
                base64(sealed.nik()),
                sealed.nikEnding(),
                base64(sealed.account()));
    }

    private static @Nullable String base64(byte @Nullable [] content) {
        return content == null ? null : Base64.getEncoder().encodeToString(content);
    }
}
