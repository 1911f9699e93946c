package org.jenjang.response.handling.adapter.db;

import static java.util.Objects.requireNonNull;

import org.jenjang.response.handling.app.Kept;
import org.jenjang.response.handling.app.Tray;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.Clocks;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.Marks;
import org.jenjang.response.handling.domain.Proposal;
import org.jenjang.response.handling.domain.Setback;

/** Between the states of the domain and the row that stores them. */
final class HandlingMapping {

    private HandlingMapping() {}

    static Kept read(HandlingRow row) {
        Clocks clocks = row.clocks.isEmpty() ? Clocks.NONE : StoredJson.read(row.clocks, Clocks.class);
        return new Kept(row.complaint, state(row), clocks, row.told);
    }

    private static Handling state(HandlingRow row) {
        return switch (row.state) {
            case UNASSIGNED -> new Handling.Unassigned(row.complaint, false, TaskMapping.marks(row));
            case WITHDRAWN_EARLY -> new Handling.Unassigned(row.complaint, true, TaskMapping.marks(row));
            case RECEIVED -> new Handling.Received(TaskMapping.read(row));
            case IN_PROGRESS -> new Handling.InProgress(TaskMapping.read(row), SetbackMapping.read(row));
            case AWAITS_APPROVAL -> new Handling.AwaitsApproval(
                    TaskMapping.read(row), StoredJson.read(requireNonNull(row.proposal), Proposal.class));
            case ANSWERED -> new Handling.Answered(TaskMapping.read(row));
            case GIVEN_BACK -> new Handling.GivenBack(TaskMapping.read(row));
            case ENDED -> new Handling.Ended(TaskMapping.read(row), requireNonNull(row.ending), row.parentTicket);
        };
    }

    static void write(Kept kept, HandlingRow row) {
        row.told = kept.told();
        row.tray = Tray.of(kept.handling());
        row.clocks = StoredJson.write(kept.clocks());
        row.dueAt = kept.clocks().pressing().map(limit -> limit.deadline().dueAt()).orElse(null);
        SetbackMapping.write(row, null);
        row.proposal = null;
        row.ending = null;
        row.parentTicket = null;
        switch (kept.handling()) {
            case Handling.Unassigned(_, boolean withdrawn, Marks marks) -> {
                row.state = withdrawn ? HandlingRow.State.WITHDRAWN_EARLY : HandlingRow.State.UNASSIGNED;
                TaskMapping.write(row, marks);
            }
            case Handling.Received(Assignment task) -> write(row, HandlingRow.State.RECEIVED, task);
            case Handling.InProgress(Assignment task, Setback setback) -> {
                write(row, HandlingRow.State.IN_PROGRESS, task);
                SetbackMapping.write(row, setback);
            }
            case Handling.AwaitsApproval(Assignment task, Proposal proposal) -> {
                write(row, HandlingRow.State.AWAITS_APPROVAL, task);
                row.proposal = StoredJson.write(proposal);
            }
            case Handling.Answered(Assignment task) -> write(row, HandlingRow.State.ANSWERED, task);
            case Handling.GivenBack(Assignment task) -> write(row, HandlingRow.State.GIVEN_BACK, task);
            case Handling.Ended(Assignment task, var ending, var parent) -> {
                write(row, HandlingRow.State.ENDED, task);
                row.ending = ending;
                row.parentTicket = parent;
            }
        }
    }

    private static void write(HandlingRow row, HandlingRow.State state, Assignment task) {
        row.state = state;
        TaskMapping.write(row, task);
    }
}
