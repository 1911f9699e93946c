package org.jenjang.routing.casework.adapter.db;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.routing.casework.domain.Counting;
import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.clock.domain.DeadlineRule;

/** The newest limit of one clock of one case, as a row in JSON; times travel as text and keep all their digits. */
final class DeadlineRow {

    private DeadlineRow() {}

    static JsonObject of(String complaint, Limit limit) {
        Deadline deadline = limit.deadline();
        Counting counting = limit.counting();
        return new JsonObject()
                .put("id", complaint + "/" + limit.clock())
                .put("complaint", complaint)
                .put("clock", limit.clock().name())
                .put("started_at", deadline.startedAt().toString())
                .put("due_at", deadline.dueAt().toString())
                .put("amount", deadline.workingDays())
                .put("legal_basis", deadline.legalBasis())
                .put("provisional", Boolean.TRUE.equals(deadline.provisional()))
                .put("institution", counting.institution())
                .put("calendar", counting.calendar())
                .put("unit", counting.unit().name())
                .put("marks", InstantList.write(counting.marks()))
                .put("passed", limit.passed())
                .put("pauses", PauseList.write(limit.pauses()))
                .put("state", limit.state().name())
                .put("next_look", limit.nextLook().toString());
    }

    static Limit limit(JsonObject row) {
        Deadline deadline = new Deadline(
                Clock.valueOf(row.getString("clock")),
                instant(row, "started_at"),
                instant(row, "due_at"),
                row.getInteger("amount"),
                row.getString("legal_basis"),
                row.getBoolean("provisional") ? Boolean.TRUE : null);
        Counting counting = new Counting(
                row.getString("institution"),
                row.getInteger("calendar"),
                DeadlineRule.Unit.valueOf(row.getString("unit")),
                InstantList.read(row.getString("marks")));
        return new Limit(deadline, counting, row.getInteger("passed"), Limit.State.valueOf(row.getString("state")),
                PauseList.read(row.getString("pauses")));
    }

    private static Instant instant(JsonObject row, String column) {
        return OffsetDateTime.parse(row.getString(column)).toInstant();
    }
}
