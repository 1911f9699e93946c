package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.util.Optional;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.platform.kernel.Decision;
import org.jspecify.annotations.Nullable;

/** Several reports on one matter: all but one follow that one. */
final class Linking {

    private Linking() {}

    static Decision<RoutingCase, RoutingEvent> link(Change change, RoutingCommand.Link command) {
        return switch (change.stage()) {
            case Stage.Holdable _, Stage.Answerable _, Stage.OnHold _, Stage.InArbitration _ ->
                hindrance(change, command)
                        .<Decision<RoutingCase, RoutingEvent>>map(Decision::refused)
                        .orElseGet(() -> follow(change, command.parent()));
            case Stage.Answered _ -> refused(RoutingRefusal.AWAITS_THE_REPORTER);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    /** It stands alone again, and the desk finds its place. */
    static Decision<RoutingCase, RoutingEvent> unlink(Change change, @Nullable String reason) {
        return change.stage() instanceof Stage.Over(var _, Ending.Linked _)
                ? Reopening.atDesk(change, change.dossier().desk(), ReopenCause.UNLINKED, reason)
                : refused(RoutingRefusal.NOT_LINKED);
    }

    private static Optional<RoutingRefusal> hindrance(Change change, RoutingCommand.Link command) {
        Parent parent = command.parent();
        if (parent.complaint().equals(change.dossier().complaint())) {
            return Optional.of(RoutingRefusal.FOLLOWS_ITSELF);
        }
        if (parent.restricted() || change.dossier().file().secret() || change.dossier().file().supervisory()) {
            return Optional.of(RoutingRefusal.CANNOT_BE_LINKED);
        }
        if (command.followed()) {
            return Optional.of(RoutingRefusal.FOLLOWED_BY_OTHERS);
        }
        return switch (StageName.of(parent.stage())) {
            case LINKED -> Optional.of(RoutingRefusal.PARENT_FOLLOWS_ANOTHER);
            case ARCHIVED, WITHDRAWN -> Optional.of(RoutingRefusal.PARENT_CAME_TO_NOTHING);
            case AT_DESK, WITH_INSTITUTION, WITH_UNIT, ESCALATED, IN_ARBITRATION, ANSWERED, ON_HOLD, CLOSED ->
                Optional.empty();
        };
    }

    private static Decision<RoutingCase, RoutingEvent> follow(Change change, Parent parent) {
        return change.stopAll()
                .tell(new RoutingEvent.Linked(change.holder(), parent.complaint(), parent.ticket()))
                .moveTo(new Stage.Over(change.holder(), new Ending.Linked(parent.complaint(), parent.ticket())))
                .accepted();
    }
}
