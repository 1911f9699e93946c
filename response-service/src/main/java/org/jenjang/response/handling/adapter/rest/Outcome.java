package org.jenjang.response.handling.adapter.rest;

import org.jenjang.response.handling.app.Kept;
import org.jenjang.response.handling.app.StateName;
import org.jenjang.response.handling.domain.Handling;

/**
 * What a command led to.
 *
 * @param id of the complaint
 * @param answers how many answers the complaint has been given by now
 */
public record Outcome(String id, String state, int answers) {

    static Outcome of(Kept kept) {
        int answers = switch (kept.handling()) {
            case Handling.Unassigned _ -> 0;
            case Handling.Assigned assigned -> assigned.task().answers();
        };
        return new Outcome(kept.complaint(), StateName.of(kept.handling()), answers);
    }
}
