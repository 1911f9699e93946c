package org.jenjang.response.handling.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.response.handling.app.History;
import org.jenjang.response.handling.app.Institutions;
import org.jenjang.response.handling.app.ReadCases;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.Clocks;
import org.jenjang.response.handling.domain.Dispute;
import org.jenjang.response.handling.domain.Ending;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.OfficerAction;
import org.jspecify.annotations.Nullable;

/**
 * One case in full.
 *
 * @param document where the text of a secret or supervisory report is read by those who may; null for any other report
 * @param answers how many answers the complaint has been given
 * @param allowed what the asker can do now; empty for one who only reads
 */
public record CaseView(
        String id,
        String ticket,
        String state,
        int disposition,
        Holder holder,
        String institutionName,
        String unitName,
        CaseFile file,
        @Nullable String document,
        @Nullable String note,
        Instant since,
        boolean escalated,
        int answers,
        @Nullable Dispute dispute,
        @Nullable Ending ending,
        List<Limit> deadlines,
        Set<OfficerAction> allowed,
        List<History.Line> history) {

    /** A limit. */
    public record Limit(String clock, Instant startedAt, Instant dueAt, boolean paused, int workingDays, String legalBasis) {

        static Limit of(Clocks.Limit limit) {
            var deadline = limit.deadline();
            return new Limit(deadline.clock().name(), deadline.startedAt(), deadline.dueAt(), limit.paused(),
                    deadline.workingDays(), deadline.legalBasis());
        }
    }

    static CaseView of(ReadCases.Opened opened, Institutions names) {
        return switch (opened.kept().handling()) {
            case Handling.Unassigned _ -> throw new NotFound();
            case Handling.Assigned assigned -> of(opened, assigned, names);
        };
    }

    private static CaseView of(ReadCases.Opened opened, Handling.Assigned assigned, Institutions names) {
        Assignment task = assigned.task();
        Dispute dispute = assigned instanceof Handling.InProgress(_, var objection) ? objection : null;
        Ending ending = assigned instanceof Handling.Ended(_, var end) ? end : null;
        String unit = String.valueOf(task.unit().unit());
        return new CaseView(task.complaint(), task.file().ticket(), StateName.of(assigned), task.disposition(), task.unit(),
                names.nameOf(task.unit().institution()), names.nameOf(task.unit().institution(), unit), task.file(),
                task.isRestricted() ? "/naskah/" + task.complaint() : null, task.note(), task.since(), task.escalated(),
                task.answers(), dispute, ending, opened.kept().clocks().limits().stream().map(Limit::of).toList(),
                opened.mine() ? OfficerAction.possible(assigned) : Set.of(), opened.history());
    }
}
