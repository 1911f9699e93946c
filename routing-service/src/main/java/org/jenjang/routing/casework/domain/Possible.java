package org.jenjang.routing.casework.domain;

import static org.jenjang.routing.casework.domain.RoutingAction.ARBITRATE;
import static org.jenjang.routing.casework.domain.RoutingAction.ARCHIVE;
import static org.jenjang.routing.casework.domain.RoutingAction.ASSIGN;
import static org.jenjang.routing.casework.domain.RoutingAction.COMPLETE;
import static org.jenjang.routing.casework.domain.RoutingAction.DISPOSE;
import static org.jenjang.routing.casework.domain.RoutingAction.HOLD;
import static org.jenjang.routing.casework.domain.RoutingAction.LINK;
import static org.jenjang.routing.casework.domain.RoutingAction.MARK_EMERGENCY;
import static org.jenjang.routing.casework.domain.RoutingAction.RECLASSIFY;
import static org.jenjang.routing.casework.domain.RoutingAction.REMIND;
import static org.jenjang.routing.casework.domain.RoutingAction.REOPEN;
import static org.jenjang.routing.casework.domain.RoutingAction.RETURN;
import static org.jenjang.routing.casework.domain.RoutingAction.REVIEW;
import static org.jenjang.routing.casework.domain.RoutingAction.UNLINK;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Terms;

/** What an admin could do with a case, the likeliest first. */
final class Possible {

    private Possible() {}

    static List<RoutingAction> of(RoutingCase now, Instant at) {
        return Stream.concat(steps(now, at), always(now)).toList();
    }

    private static Stream<RoutingAction> steps(RoutingCase now, Instant at) {
        return switch (now.stage()) {
            case Stage.AtDesk _ -> Stream.of(DISPOSE, HOLD, ARCHIVE);
            case Stage.WithInstitution _ ->
                Stream.of(ASSIGN, RETURN, HOLD, ARCHIVE).filter(action -> action != RETURN || mayReturn(now, at));
            case Stage.WithUnit _, Stage.Answered _ -> Stream.of();
            case Stage.Escalated escalated -> Stream.of(escalated.isInside() ? ASSIGN : DISPOSE, REMIND)
                    .filter(action -> action != REMIND || now.dossier().ladder().mayRemind(at));
            case Stage.InArbitration _ -> Stream.of(ARBITRATE);
            case Stage.OnHold _ -> Stream.of(COMPLETE);
            case Stage.Over over -> after(over.ending());
        };
    }

    private static Stream<RoutingAction> after(Ending ending) {
        return switch (ending) {
            case Ending.Closed _ -> Stream.of(REVIEW, REOPEN);
            case Ending.Linked _ -> Stream.of(UNLINK);
            case Ending.Archived _, Ending.Withdrawn _ -> Stream.of();
        };
    }

    private static Stream<RoutingAction> always(RoutingCase now) {
        return switch (now.stage()) {
            case Stage.Over _ -> Stream.of();
            case Stage.Answered _ -> Stream.of(RECLASSIFY);
            case Stage.Holdable _, Stage.Answerable _, Stage.OnHold _, Stage.InArbitration _ ->
                Stream.of(RECLASSIFY, LINK, MARK_EMERGENCY)
                        .filter(action -> action != LINK || !now.isRestricted())
                        .filter(action -> action != MARK_EMERGENCY || !now.dossier().safeguards().emergency());
        };
    }

    private static boolean mayReturn(RoutingCase now, Instant at) {
        Terms terms = now.dossier().handed().terms();
        return terms != null && terms.returnUntil() != null && !at.isAfter(terms.returnUntil());
    }
}
