package org.jenjang.response.handling.adapter.db;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.Marks;
import org.jenjang.response.handling.domain.Reminder;
import org.jenjang.response.handling.domain.Standing;
import org.jspecify.annotations.Nullable;

/** Between a case as a unit has it and the columns that every state shares. */
final class TaskMapping {

    private static final String BETWEEN = " ";

    private TaskMapping() {}

    static Assignment read(HandlingRow row) {
        Holder unit = new Holder(requireNonNull(row.institution), row.unit, requireNonNull(row.tier));
        return new Assignment(row.complaint, row.disposition, unit, StoredJson.read(requireNonNull(row.file), CaseFile.class),
                new Terms(row.returnUntil, helpers(row.helpers)), row.note, requireNonNull(row.since), marks(row),
                new Standing(row.rung, row.promises, row.promised, reminder(row.reminder)), row.answers);
    }

    static Marks marks(HandlingRow row) {
        return new Marks(row.danger, row.ombudsman, row.finding);
    }

    static void write(HandlingRow row, Marks marks) {
        row.danger = marks.danger();
        row.ombudsman = marks.ombudsman();
        row.finding = marks.finding();
    }

    static void write(HandlingRow row, Assignment task) {
        row.disposition = task.disposition();
        row.institution = task.unit().institution();
        row.unit = task.unit().unit();
        row.tier = task.unit().tier();
        row.ticket = task.file().ticket();
        row.file = StoredJson.write(task.file());
        row.returnUntil = task.terms().returnUntil();
        row.helpers = helpers(task.terms().helpers());
        row.note = task.note();
        row.since = task.since();
        row.escalated = task.standing().isRaised();
        row.rung = task.standing().rung();
        row.promises = task.standing().promises();
        row.promised = task.standing().promised();
        Reminder reminder = task.standing().reminder();
        row.reminder = reminder == null ? null : StoredJson.write(reminder);
        row.answers = task.answers();
        row.words = words(task.file());
        write(row, task.marks());
    }

    private static @Nullable Reminder reminder(@Nullable String stored) {
        return stored == null ? null : StoredJson.read(stored, Reminder.class);
    }

    private static String helpers(List<String> codes) {
        return codes.isEmpty() ? "" : BETWEEN + String.join(BETWEEN, codes) + BETWEEN;
    }

    private static List<String> helpers(String stored) {
        return stored.isEmpty() ? List.of() : Arrays.asList(stored.strip().split(BETWEEN));
    }

    private static String words(CaseFile file) {
        String category = CodeLists.category(file.category()).map(Category::nameIndonesian).orElse(null);
        return Stream.of(file.ticket(), file.title(), file.place(), category)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
