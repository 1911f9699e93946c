package org.jenjang.routing.casework.adapter.kafka;

import java.time.Instant;
import java.util.Optional;
import org.jenjang.contracts.event.DeliveryReported;
import org.jenjang.routing.casework.domain.Answers.Reach;
import org.jenjang.routing.casework.domain.RoutingCommand;

/** What notification-service tells of its notices: here only whether that of an answer has reached the reporter. */
final class Deliveries {

    private static final String NOTICE = "reporter-answered";
    private static final String REPORTER = "REPORTER";

    private Deliveries() {}

    static Optional<RoutingCommand> command(DeliveryReported told, Instant now) {
        return told.notice().equals(NOTICE) && told.audience().equals(REPORTER)
                ? reach(told.outcome()).map(reach -> new RoutingCommand.NoteReach(reach, now))
                : Optional.empty();
    }

    /** What failed may still arrive, and what was given up did not; neither changes what is known. */
    private static Optional<Reach> reach(String outcome) {
        return switch (outcome) {
            case "SENT" -> Optional.of(Reach.REACHED);
            case "NO_ADDRESS" -> Optional.of(Reach.NO_ADDRESS);
            default -> Optional.empty();
        };
    }
}
