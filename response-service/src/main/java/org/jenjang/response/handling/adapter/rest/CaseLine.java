package org.jenjang.response.handling.adapter.rest;

import java.time.Instant;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.response.handling.app.Institutions;
import org.jenjang.response.handling.app.Kept;
import org.jenjang.response.handling.app.StateName;
import org.jenjang.response.handling.app.Tray;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.Handling;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param title masked; null when the report is secret or supervisory
 * @param disputed whether the reporter objected to the newest answer
 * @param reopened whether it was over and is open again
 * @param reminded whether the office above has ordered the unit to answer, and it has not yet
 * @param dueAt the next limit that the unit has to keep; null when none runs
 */
public record CaseLine(
        String id,
        String ticket,
        String state,
        @Nullable String title,
        String unit,
        String unitName,
        boolean disputed,
        boolean reopened,
        boolean escalated,
        boolean reminded,
        Instant since,
        @Nullable Instant dueAt) {

    static CaseLine of(Kept kept, Institutions names) {
        return switch (kept.handling()) {
            case Handling.Unassigned _ -> throw new NotFound();
            case Handling.Assigned assigned -> of(kept, assigned.task(), names);
        };
    }

    private static CaseLine of(Kept kept, Assignment task, Institutions names) {
        String unit = String.valueOf(task.unit().unit());
        Tray tray = Tray.of(kept.handling());
        return new CaseLine(kept.complaint(), task.file().ticket(), StateName.of(kept.handling()), task.file().title(), unit,
                names.nameOf(task.unit().institution(), unit), tray == Tray.DISPUTED, tray == Tray.REOPENED,
                task.standing().isRaised(), task.standing().reminder() != null, task.since(),
                kept.clocks().pressing().map(limit -> limit.deadline().dueAt()).orElse(null));
    }
}
