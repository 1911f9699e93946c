package org.jenjang.intake.tracking.adapter.kafka;

import static org.jenjang.intake.tracking.adapter.kafka.TimelineLines.line;

import java.time.Instant;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.intake.tracking.domain.TimelineLine;

/** What the agencies have done, as lines of the timeline. */
final class AgencyLines {

    private AgencyLines() {}

    static TimelineLine of(AnsweredEvent event, Instant at) {
        return switch (event) {
            case AnsweredEvent.WorkStarted e -> line(at, Happening.WORK_STARTED, e.by(), e.plan());
            case AnsweredEvent.ProgressPosted e -> line(at, Happening.PROGRESS, e.by(), e.text());
            case AnsweredEvent.QuestionAsked e -> line(at, Happening.QUESTION_ASKED, e.by(), e.question());
            case AnsweredEvent.DatePromised e ->
                line(at, Happening.DATE_PROMISED, e.by(), e.date().toString());
            case AnsweredEvent.Answered e -> line(at, Happening.ANSWERED, e.by(), e.text());
            case AnsweredEvent.ApprovalAsked e -> line(at, Happening.APPROVAL_ASKED, e.by(), null);
            // Why is between the officers: the answer that it is about was never given.
            case AnsweredEvent.ApprovalRefused e -> line(at, Happening.APPROVAL_REFUSED, e.by(), null);
            case AnsweredEvent.GivenBack e -> line(at, Happening.GIVEN_BACK, e.by(), e.reason());
        };
    }
}
