package org.jenjang.intake.submission.app;

import java.util.UUID;
import org.jenjang.intake.submission.domain.TicketNumber;

/** What became of a filing. */
public sealed interface Outcome {

    /** It is durably stored. */
    record Stored() implements Outcome {}

    /** The same request was stored before; nothing new was. */
    record Replayed(UUID id, TicketNumber ticket) implements Outcome {}

    /** The key was used for another request; nothing was stored. */
    record KeyReused() implements Outcome {}

    /** The drawn ticket number is taken; nothing was stored, another number must be drawn. */
    record TicketTaken() implements Outcome {}
}
