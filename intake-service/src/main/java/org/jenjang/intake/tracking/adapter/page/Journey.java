package org.jenjang.intake.tracking.adapter.page;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.intake.tracking.app.Followed;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.web.Parts;
import org.jspecify.annotations.Nullable;

/** The six steps of every complaint, with the one it has reached. */
final class Journey {

    private static final List<Milestone> MILESTONES = List.of(
            new Milestone(PublicStatus.RECEIVED, Set.of(Happening.SUBMITTED)),
            new Milestone(PublicStatus.VERIFIED, Set.of(Happening.VERIFIED)),
            new Milestone(PublicStatus.DISPOSED, Set.of(Happening.DISPOSED, Happening.DISPOSED_AS_CHOSEN)),
            new Milestone(PublicStatus.IN_PROGRESS, Set.of(Happening.WORK_STARTED, Happening.PROGRESS)),
            new Milestone(PublicStatus.ANSWERED, Set.of(Happening.ANSWERED)),
            new Milestone(PublicStatus.CLOSED, Set.of(
                    Happening.CLOSED_CONFIRMED, Happening.CLOSED_AUTOMATICALLY, Happening.CLOSED_UNREACHABLE)));

    private Journey() {}

    static List<Parts.Step> of(Followed followed, Words words, ZoneId zone) {
        int reached = reached(followed.status());
        return IntStream.range(0, MILESTONES.size())
                .mapToObj(i -> new Parts.Step(
                        words.status(MILESTONES.get(i).status),
                        stage(i, reached),
                        i > reached ? null : when(MILESTONES.get(i), followed.timeline(), zone)))
                .toList();
    }

    private static Parts.Stage stage(int step, int reached) {
        if (step < reached || reached == MILESTONES.size() - 1) {
            return Parts.Stage.DONE;
        }
        return step == reached ? Parts.Stage.NOW : Parts.Stage.NEXT;
    }

    private static int reached(PublicStatus status) {
        return switch (status) {
            case RECEIVED -> 0;
            case VERIFIED, RETURNED, IN_ARBITRATION, ON_HOLD, ARCHIVED, LINKED, WITHDRAWN -> 1;
            case DISPOSED -> 2;
            case IN_PROGRESS -> 3;
            case ANSWERED -> 4;
            case CLOSED -> 5;
        };
    }

    private static @Nullable ZonedDateTime when(Milestone milestone, List<TimelineLine> timeline, ZoneId zone) {
        return timeline.stream()
                .filter(line -> milestone.marks.contains(line.happening()))
                .findFirst()
                .map(line -> line.at().atZone(zone))
                .orElse(null);
    }

    private record Milestone(PublicStatus status, Set<Happening> marks) {}
}
