package org.jenjang.response.handling.adapter.db;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.response.handling.app.Handlings.Happened;
import org.jenjang.response.handling.app.History;
import org.jenjang.response.handling.domain.HandlingEvent;
import org.jspecify.annotations.Nullable;

/** Between what happened and the row that stores it as a line. */
final class LineMapping {

    private static final String BETWEEN = "\n";

    private LineMapping() {}

    static HandlingLineRow write(Happened happened) {
        HandlingLineRow row = new HandlingLineRow();
        row.id = Ids.next();
        row.evidence = "";
        row.complaint = happened.complaint();
        row.at = happened.event().at();
        switch (happened.event()) {
            case HandlingEvent.Said said -> {
                said(row, said);
                row.untold = said.by().isRestricted() ? happened.told() : null;
            }
            case HandlingEvent.Received e -> line(row, History.Kind.RECEIVED, e.by().unit(), e.by().note());
            case HandlingEvent.Supplemented e -> line(row, History.Kind.SUPPLEMENTED, null, e.text());
            case HandlingEvent.Disputed e ->
                about(line(row, History.Kind.DISPUTED, null, e.dispute().reason()), e.dispute().answer(), null);
            case HandlingEvent.Accepted e ->
                about(line(row, History.Kind.ACCEPTED, null, e.comment()), e.answer(), Integer.toString(e.rating()));
            case HandlingEvent.Escalated e -> line(row, History.Kind.ESCALATED, e.to(), null);
            case HandlingEvent.Ended e -> about(line(row, History.Kind.ENDED, null, null), 0, e.ending().name());
        }
        return row;
    }

    private static void said(HandlingLineRow row, HandlingEvent.Said said) {
        Holder unit = said.by().unit();
        row.officer = said.officer();
        switch (said) {
            case HandlingEvent.WorkStarted e -> about(line(row, History.Kind.WORK_STARTED, unit, e.plan()), 0,
                    e.targetDate() == null ? null : e.targetDate().toString());
            case HandlingEvent.ProgressPosted e -> line(row, History.Kind.PROGRESS_POSTED, unit, e.text());
            case HandlingEvent.Answered e -> {
                about(line(row, History.Kind.ANSWERED, unit, e.text()), e.answer(), null);
                row.evidence = String.join(BETWEEN, e.evidence());
            }
            case HandlingEvent.GivenBack e ->
                about(line(row, History.Kind.GIVEN_BACK, unit, e.reason()), 0, e.suggestedUnit());
        }
    }

    private static HandlingLineRow line(
            HandlingLineRow row, History.Kind kind, @Nullable Holder office, @Nullable String text) {
        row.kind = kind;
        row.text = text;
        row.institution = office == null ? null : office.institution();
        row.unit = office == null ? null : office.unit();
        row.tier = office == null ? null : office.tier();
        return row;
    }

    private static void about(HandlingLineRow row, int number, @Nullable String detail) {
        row.number = number;
        row.detail = detail;
    }

    static History.Line read(HandlingLineRow row) {
        Holder office = row.institution == null || row.tier == null ? null : new Holder(row.institution, row.unit, row.tier);
        List<String> evidence = row.evidence.isEmpty() ? List.of() : List.of(row.evidence.split(BETWEEN));
        return new History.Line(row.kind, row.at, office, row.text, row.number, row.detail, evidence);
    }

    static History.Withheld withheld(HandlingLineRow row) {
        return new History.Withheld(requireNonNull(row.untold), row.number, requireNonNull(row.text));
    }
}
