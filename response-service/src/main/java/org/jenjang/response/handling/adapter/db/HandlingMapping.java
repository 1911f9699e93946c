package org.jenjang.response.handling.adapter.db;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.response.handling.app.Kept;
import org.jenjang.response.handling.app.Tray;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.Clocks;
import org.jenjang.response.handling.domain.Dispute;
import org.jenjang.response.handling.domain.Handling;
import org.jspecify.annotations.Nullable;

/** Between the states of the domain and the row that stores them. */
final class HandlingMapping {

    private HandlingMapping() {}

    static Kept read(HandlingRow row) {
        Clocks clocks = row.clocks.isEmpty() ? Clocks.NONE : StoredJson.read(row.clocks, Clocks.class);
        return new Kept(row.complaint, state(row), clocks, row.told);
    }

    private static Handling state(HandlingRow row) {
        return switch (row.state) {
            case UNASSIGNED -> new Handling.Unassigned(row.complaint, false);
            case WITHDRAWN_EARLY -> new Handling.Unassigned(row.complaint, true);
            case RECEIVED -> new Handling.Received(task(row));
            case IN_PROGRESS -> new Handling.InProgress(task(row), dispute(row));
            case ANSWERED -> new Handling.Answered(task(row));
            case GIVEN_BACK -> new Handling.GivenBack(task(row));
            case ENDED -> new Handling.Ended(task(row), requireNonNull(row.ending));
        };
    }

    private static Assignment task(HandlingRow row) {
        Holder unit = new Holder(requireNonNull(row.institution), row.unit, requireNonNull(row.tier));
        return new Assignment(row.complaint, row.disposition, unit, StoredJson.read(requireNonNull(row.file), CaseFile.class),
                row.note, requireNonNull(row.since), row.escalated, row.answers);
    }

    private static @Nullable Dispute dispute(HandlingRow row) {
        return row.disputedAnswer == null
                ? null
                : new Dispute(row.disputedAnswer, row.disputeReason, requireNonNull(row.disputedAt));
    }

    static void write(Kept kept, HandlingRow row) {
        row.told = kept.told();
        row.tray = Tray.of(kept.handling());
        row.clocks = StoredJson.write(kept.clocks());
        row.dueAt = kept.clocks().pressing().map(limit -> limit.deadline().dueAt()).orElse(null);
        switch (kept.handling()) {
            case Handling.Unassigned(_, boolean withdrawn) ->
                row.state = withdrawn ? HandlingRow.State.WITHDRAWN_EARLY : HandlingRow.State.UNASSIGNED;
            case Handling.Received(Assignment task) -> write(row, HandlingRow.State.RECEIVED, task, null);
            case Handling.InProgress(Assignment task, Dispute dispute) ->
                write(row, HandlingRow.State.IN_PROGRESS, task, dispute);
            case Handling.Answered(Assignment task) -> write(row, HandlingRow.State.ANSWERED, task, null);
            case Handling.GivenBack(Assignment task) -> write(row, HandlingRow.State.GIVEN_BACK, task, null);
            case Handling.Ended(Assignment task, var ending) -> {
                write(row, HandlingRow.State.ENDED, task, null);
                row.ending = ending;
            }
        }
    }

    private static void write(HandlingRow row, HandlingRow.State state, Assignment task, @Nullable Dispute dispute) {
        row.state = state;
        row.disposition = task.disposition();
        row.institution = task.unit().institution();
        row.unit = task.unit().unit();
        row.tier = task.unit().tier();
        row.ticket = task.file().ticket();
        row.file = StoredJson.write(task.file());
        row.note = task.note();
        row.since = task.since();
        row.escalated = task.escalated();
        row.answers = task.answers();
        row.disputedAnswer = dispute == null ? null : dispute.answer();
        row.disputeReason = dispute == null ? null : dispute.reason();
        row.disputedAt = dispute == null ? null : dispute.at();
        row.ending = null;
        row.words = words(task.file());
    }

    private static String words(CaseFile file) {
        String category = CodeLists.category(file.category()).map(Category::nameIndonesian).orElse(null);
        return Stream.of(file.ticket(), file.title(), file.place(), category)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
