package org.jenjang.response.handling.adapter.page;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jenjang.platform.web.Parts.Stage;
import org.jenjang.platform.web.Parts.Step;
import org.jenjang.response.handling.app.History;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.Setback;
import org.jspecify.annotations.Nullable;

/** The way of a case through a unit: received, in progress, answered, done. */
final class Journey {

    private Journey() {}

    static List<Step> of(Handling.Assigned now, List<History.Line> history, ZoneId zone, ResponseMessages say) {
        int reached = reached(now);
        return List.of(
                new Step(say.journeyReceived(), stage(0, reached), now.task().since().atZone(zone)),
                new Step(say.journeyWorking(), stage(1, reached), when(History.Kind.WORK_STARTED, 1, reached, history, zone)),
                new Step(say.journeyAnswered(), stage(2, reached), when(History.Kind.ANSWERED, 2, reached, history, zone)),
                new Step(say.journeyDone(), stage(3, reached), when(History.Kind.ENDED, 3, reached, history, zone)));
    }

    static String next(Handling.Assigned now, ResponseMessages say) {
        return switch (now) {
            case Handling.Received _ -> say.nextStart();
            case Handling.InProgress(_, Setback setback) -> next(setback, say);
            case Handling.AwaitsApproval _ -> say.nextApproval();
            case Handling.Answered _ -> say.nextWait();
            case Handling.GivenBack _, Handling.Ended _ -> say.nextNothing();
        };
    }

    private static String next(@Nullable Setback setback, ResponseMessages say) {
        return switch (setback) {
            case null -> say.nextAnswer();
            case Setback.Dispute _ -> say.nextAnswerAgain();
            case Setback.Reopening _ -> say.nextAnswerReopened();
            case Setback.Disapproval _ -> say.nextAnswerDisapproved();
        };
    }

    private static int reached(Handling.Assigned now) {
        return switch (now) {
            case Handling.Received _, Handling.GivenBack _ -> 0;
            case Handling.InProgress _, Handling.AwaitsApproval _ -> 1;
            case Handling.Answered _ -> 2;
            case Handling.Ended _ -> 3;
        };
    }

    private static Stage stage(int step, int reached) {
        if (step == reached) {
            return Stage.NOW;
        }
        return step < reached ? Stage.DONE : Stage.NEXT;
    }

    private static @Nullable ZonedDateTime when(
            History.Kind kind, int step, int reached, List<History.Line> history, ZoneId zone) {
        return history.stream()
                .filter(line -> line.kind() == kind && step <= reached)
                .findFirst()
                .map(line -> line.at().atZone(zone))
                .orElse(null);
    }
}
