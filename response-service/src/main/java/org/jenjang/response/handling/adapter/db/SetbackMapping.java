package org.jenjang.response.handling.adapter.db;

import static java.util.Objects.requireNonNull;

import org.jenjang.response.handling.adapter.db.HandlingRow.SetbackKind;
import org.jenjang.response.handling.domain.Setback;
import org.jspecify.annotations.Nullable;

/** Between what brought a case back and the columns that tell of it. */
final class SetbackMapping {

    private SetbackMapping() {}

    /** A row without the kind was written by a version that knew disputes alone. */
    static @Nullable Setback read(HandlingRow row) {
        if (row.setbackAnswer == null) {
            return null;
        }
        int answer = row.setbackAnswer;
        return switch (row.setback) {
            case null -> new Setback.Dispute(answer, row.setbackReason, requireNonNull(row.setbackAt));
            case DISPUTE -> new Setback.Dispute(answer, row.setbackReason, requireNonNull(row.setbackAt));
            case REOPENING -> new Setback.Reopening(
                    requireNonNull(row.reopenCause), answer, row.setbackReason, requireNonNull(row.setbackAt));
            case DISAPPROVAL ->
                new Setback.Disapproval(answer, requireNonNull(row.setbackReason), requireNonNull(row.setbackAt));
        };
    }

    static void write(HandlingRow row, @Nullable Setback setback) {
        row.setback = kind(setback);
        row.setbackAnswer = setback == null ? null : setback.answer();
        row.setbackReason = setback == null ? null : setback.reason();
        row.setbackAt = setback == null ? null : setback.at();
        row.reopenCause = setback instanceof Setback.Reopening reopening ? reopening.cause() : null;
    }

    private static @Nullable SetbackKind kind(@Nullable Setback setback) {
        return switch (setback) {
            case null -> null;
            case Setback.Dispute _ -> SetbackKind.DISPUTE;
            case Setback.Reopening _ -> SetbackKind.REOPENING;
            case Setback.Disapproval _ -> SetbackKind.DISAPPROVAL;
        };
    }
}
