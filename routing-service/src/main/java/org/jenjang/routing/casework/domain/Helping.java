package org.jenjang.routing.casework.domain;

import java.util.List;
import org.jenjang.contracts.vocabulary.Terms;

/**
 * Who helps with a case now. An arbiter's helpers do so wherever the case lies with the institution that he has named; those
 * of a unit only as long as that unit has it. A desk and an arbiter have no helpers.
 */
final class Helping {

    private Helping() {}

    static List<String> of(RoutingCase now) {
        Terms terms = now.dossier().handed().terms();
        return terms == null
                ? List.of()
                : terms.helpers().stream().filter(code -> helps(now.stage(), code)).toList();
    }

    private static boolean helps(Stage stage, String code) {
        return switch (stage) {
            case Stage.AtDesk _, Stage.InArbitration _ -> false;
            case Stage.WithInstitution _ -> isInstitution(code);
            case Stage.Answerable open -> open.worker().unit() != null || isInstitution(code);
            case Stage.Answered answered -> helps(answered.before(), code);
            case Stage.OnHold held -> helps(held.before(), code);
            case Stage.Over over -> helps(over.ending(), code);
        };
    }

    private static boolean helps(Ending ending, String code) {
        return switch (ending) {
            case Ending.Closed closed -> helps(closed.before(), code);
            case Ending.Archived _, Ending.Withdrawn _, Ending.Linked _ -> false;
        };
    }

    /** The code of a unit is that of its institution, a slash and a name. */
    private static boolean isInstitution(String code) {
        return !code.contains("/");
    }
}
