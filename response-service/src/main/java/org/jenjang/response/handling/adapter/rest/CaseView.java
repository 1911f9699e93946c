package org.jenjang.response.handling.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.response.handling.app.History;
import org.jenjang.response.handling.app.Institutions;
import org.jenjang.response.handling.app.ReadCases;
import org.jenjang.response.handling.app.StateName;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.Clocks;
import org.jenjang.response.handling.domain.Ending;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.Marks;
import org.jenjang.response.handling.domain.OfficerAction;
import org.jenjang.response.handling.domain.Proposal;
import org.jenjang.response.handling.domain.Reminder;
import org.jenjang.response.handling.domain.Setback;
import org.jspecify.annotations.Nullable;

/**
 * One case in full.
 *
 * @param document where the text of a secret or supervisory report is read by those who may; null for any other report
 * @param escalated whether somebody above the unit owns it by now
 * @param rung the highest step of the ladder that was climbed; null while none was
 * @param answers how many answers the complaint has been given
 * @param marks what clings to it: danger to life, the Ombudsman, a reporter who has withdrawn
 * @param promises how many dates the unit has promised under this hand-over, and which last
 * @param reminder the last order to answer that the unit has not obeyed yet; null when there is none
 * @param dispute the reporter's objection that brought it back; null when none did, and so are the next two
 * @param proposal the answer that waits for approval
 * @param parent ticket of the report that it follows
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
        @Nullable Rung rung,
        Terms terms,
        Marks marks,
        int promises,
        @Nullable LocalDate promised,
        @Nullable Reminder reminder,
        int answers,
        Setback.@Nullable Dispute dispute,
        Setback.@Nullable Reopening reopening,
        Setback.@Nullable Disapproval disapproval,
        @Nullable Proposed proposal,
        @Nullable Ending ending,
        @Nullable String parent,
        List<Limit> deadlines,
        Set<OfficerAction> allowed,
        List<History.Line> history) {

    /** A limit. */
    public record Limit(String clock, Instant startedAt, Instant dueAt, boolean paused, int workingDays, String legalBasis,
            boolean provisional) {

        static Limit of(Clocks.Limit limit) {
            var deadline = limit.deadline();
            return new Limit(deadline.clock().name(), deadline.startedAt(), deadline.dueAt(), limit.paused(),
                    deadline.workingDays(), deadline.legalBasis(), Boolean.TRUE.equals(deadline.provisional()));
        }
    }

    /** An answer that waits, with the number that it will have. */
    public record Proposed(int answer, String text, List<String> evidence, Instant at) {

        static Proposed of(Proposal waiting) {
            return new Proposed(waiting.answer(), waiting.text(), waiting.evidence(), waiting.at());
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
        Setback setback = assigned instanceof Handling.InProgress(_, var back) ? back : null;
        Proposed proposal = assigned instanceof Handling.AwaitsApproval(_, var waiting) ? Proposed.of(waiting) : null;
        Handling.Ended ended = assigned instanceof Handling.Ended end ? end : null;
        String unit = String.valueOf(task.unit().unit());
        return new CaseView(task.complaint(), task.file().ticket(), StateName.of(assigned), task.disposition(), task.unit(),
                names.nameOf(task.unit().institution()), names.nameOf(task.unit().institution(), unit), task.file(),
                task.isRestricted() ? "/naskah/" + task.complaint() : null, task.note(), task.since(),
                task.standing().isRaised(), task.standing().rung(), task.terms(), task.marks(), task.standing().promises(),
                task.standing().promised(), task.standing().reminder(), task.answers(), only(setback, Setback.Dispute.class),
                only(setback, Setback.Reopening.class), only(setback, Setback.Disapproval.class), proposal,
                ended == null ? null : ended.ending(), ended == null ? null : ended.parent(),
                opened.kept().clocks().limits().stream().map(Limit::of).toList(), opened.allowed(), opened.history());
    }

    private static <T extends Setback> @Nullable T only(@Nullable Setback setback, Class<T> kind) {
        return kind.isInstance(setback) ? kind.cast(setback) : null;
    }
}
