package org.jenjang.routing.casework.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.casework.app.CaseReading;
import org.jenjang.routing.casework.app.JournalLine.Kind;
import org.jenjang.routing.casework.domain.Ending;
import org.jenjang.routing.casework.domain.Stage;
import org.jspecify.annotations.Nullable;

/** The six steps of every report, and how far this one has come. */
@ApplicationScoped
class JourneyParts {

    private static final List<Kind> STEPS =
            List.of(Kind.OPENED, Kind.VERIFIED, Kind.DISPOSED, Kind.WORK_STARTED, Kind.ANSWERED, Kind.CLOSED);

    private final Words words;

    JourneyParts(Words words) {
        this.words = words;
    }

    List<Parts.Step> of(CaseReading reading, ZoneId zone) {
        int now = reached(reading.routingCase().stage(), reading.routingCase().dossier().disposition());
        boolean over = reading.routingCase().stage() instanceof Stage.Over;
        return IntStream.range(0, STEPS.size())
                .mapToObj(step -> new Parts.Step(label(step), place(step, now, over), when(reading, step, zone)))
                .toList();
    }

    /** Which step a case is in: what is done lies before it. */
    private static int reached(Stage stage, int disposition) {
        return switch (stage) {
            case Stage.AtDesk _ -> disposition == 0 ? 1 : 2;
            case Stage.WithInstitution _, Stage.InArbitration _ -> 2;
            case Stage.WithUnit unit -> unit.begun() ? 3 : 2;
            case Stage.Escalated _ -> 3;
            case Stage.Answered _ -> 4;
            case Stage.OnHold held -> reached(held.before(), disposition);
            case Stage.Over over -> over.ending() instanceof Ending.Closed ? STEPS.size() : disposition == 0 ? 1 : 2;
        };
    }

    private static Parts.Stage place(int step, int now, boolean over) {
        if (step < now) {
            return Parts.Stage.DONE;
        }
        return step == now && !over ? Parts.Stage.NOW : Parts.Stage.NEXT;
    }

    private String label(int step) {
        RoutingMessages say = words.say();
        return List.of(say.stepReceived(), say.stepVerified(), say.stepDisposed(), say.stepWork(), say.stepAnswered(),
                say.stepClosed()).get(step);
    }

    private static @Nullable ZonedDateTime when(CaseReading reading, int step, ZoneId zone) {
        return reading.history().reversed().stream()
                .filter(line -> line.kind() == STEPS.get(step))
                .findFirst()
                .map(line -> line.at().atZone(zone))
                .orElse(null);
    }
}
