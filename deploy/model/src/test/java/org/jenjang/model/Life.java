package org.jenjang.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.DeliveryReported;
import org.jenjang.contracts.event.Sources;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.submission.domain.Report;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.routing.casework.domain.Ending;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.Stage;

/** One complaint as the three services have it, and what is on its way between them. */
final class Life {

    private final String id;
    private final Post post;
    private final CitizenSide citizen;
    private final DeskSide desk;
    private final UnitSide unit;

    Life(FiledComplaint filed, Report report, Instant at) {
        id = filed.id().toString();
        post = new Post(id);
        citizen = new CitizenSide(post, filed, report, at);
        desk = new DeskSide(post);
        unit = new UnitSide(id, post);
    }

    String id() {
        return id;
    }

    CitizenSide citizen() {
        return citizen;
    }

    DeskSide desk() {
        return desk;
    }

    UnitSide unit() {
        return unit;
    }

    /** The ways on which something waits to be heard. */
    List<Post.Way> busy() {
        return post.busy();
    }

    /** Lets the oldest event of a way be heard. */
    IncomingEvent deliver(Post.Way way, Instant at) {
        IncomingEvent told = post.take(way);
        switch (way.reader()) {
            case INTAKE -> citizen.hear(told);
            case ROUTING -> desk.hear(told, at);
            case RESPONSE -> unit.hear(told);
        }
        return told;
    }

    /** What became of the notice of the newest answer. */
    void reported(String outcome, Instant at) {
        post.send(Sources.NOTIFICATION, post.next(Sources.NOTIFICATION),
                new DeliveryReported("reporter-answered", "REPORTER", "MAIL", outcome, 1), at,
                Map.of("causationid", post.newestAnswer()));
    }

    /** Whether it follows the other one. */
    boolean follows(Life other) {
        return desk.now().map(RoutingCase::stage)
                .filter(stage -> stage instanceof Stage.Over(_, Ending.Linked linked) && linked.parent().equals(other.id))
                .isPresent();
    }
}
