package org.jenjang.intake.submission.app;

import java.util.UUID;
import org.jenjang.intake.submission.domain.Pin;
import org.jenjang.intake.submission.domain.TicketNumber;

/** What the reporter gets once his report is durably stored: its public number, and the PIN that opens it. */
public record Receipt(UUID id, TicketNumber ticket, Pin pin, boolean danger) {}
