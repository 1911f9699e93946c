package org.jenjang.routing.casework.adapter.kafka;

import java.time.Instant;
import java.util.Optional;
import org.jenjang.contracts.event.DeliveryReported;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.routing.casework.domain.Answers.Reach;
import org.jenjang.routing.casework.domain.RoutingCommand;

/** What notification-service tells of its notices: here only whether that of an answer has reached the reporter. */
final class Deliveries {

    private static final String NOTICE = "reporter-answered";
    private static final String REPORTER = "REPORTER";

    /** The header that names the event of which a notice told. */
    private static final String CAUSE = "causationid";

    private Deliveries() {}

    /** What a report asks of a case; nothing when it does not say which answer its notice was about. */
    static Optional<RoutingCommand> command(IncomingEvent event, Instant now) {
        DeliveryReported told = EventCodec.read(DeliveryReported.class, event.payload());
        String answer = event.extensions().getOrDefault(CAUSE, "");
        return told.notice().equals(NOTICE) && told.audience().equals(REPORTER) && !answer.isEmpty()
                ? reach(told.outcome()).map(reach -> new RoutingCommand.NoteReach(reach, answer, now))
                : Optional.empty();
    }

    /** What failed is tried again, and what was given up is not; both have not arrived so far. */
    private static Optional<Reach> reach(String outcome) {
        return switch (outcome) {
            case "SENT" -> Optional.of(Reach.REACHED);
            case "NO_ADDRESS" -> Optional.of(Reach.NO_ADDRESS);
            case "FAILED", "GIVEN_UP" -> Optional.of(Reach.FAILED);
            default -> Optional.empty();
        };
    }
}
