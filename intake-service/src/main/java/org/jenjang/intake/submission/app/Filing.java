package org.jenjang.intake.submission.app;

import java.time.Instant;
import java.util.UUID;
import org.jenjang.intake.submission.domain.Report;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.jenjang.intake.vault.app.SealedReport;
import org.jenjang.platform.event.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is stored when a report is filed, ready made, so that storing it is one statement.
 *
 * @param once by which a repeated request is known; null when the sender gave no key
 */
public record Filing(
        UUID id,
        TicketNumber ticket,
        Instant filedAt,
        Report report,
        @Nullable OnceKey once,
        SealedReport sealed,
        OutgoingEvent event) {}
