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

    static final String BETWEEN = "\n";

    private LineMapping() {}

    static HandlingLineRow write(Happened happened) {
        HandlingLineRow row = new HandlingLineRow();
        row.id = Ids.next();
        row.evidence = "";
        row.complaint = happened.complaint();
        row.at = happened.event().at();
        switch (happened.event()) {
            case HandlingEvent.Said said -> SaidLines.write(row, said, happened.told());
            case HandlingEvent.Noted noted -> note(row, noted);
        }
        return row;
    }

    private static void note(HandlingLineRow row, HandlingEvent.Noted noted) {
        switch (noted) {
            case HandlingEvent.Received e -> line(row, History.Kind.RECEIVED, e.by().unit(), e.by().note());
            case HandlingEvent.Approved e -> {
                about(line(row, History.Kind.APPROVED, office(e.by().unit()), null), e.answer(), null);
                row.officer = e.officer();
            }
            case HandlingEvent.Supplemented e -> line(row, History.Kind.SUPPLEMENTED, null, e.text());
            case HandlingEvent.Disputed e ->
                about(line(row, History.Kind.DISPUTED, null, e.dispute().reason()), e.dispute().answer(), null);
            case HandlingEvent.Accepted e ->
                about(line(row, History.Kind.ACCEPTED, null, e.comment()), e.answer(), Integer.toString(e.rating()));
            case HandlingEvent.Escalated e -> about(line(row, History.Kind.ESCALATED, e.to(), null), 0, e.rung().name());
            case HandlingEvent.Reminded e -> line(row, History.Kind.REMINDED, e.reminder().by(), e.reminder().text());
            case HandlingEvent.Rehomed e ->
                about(line(row, History.Kind.REHOMED, e.to(), e.regulation()), 0, e.from().unit());
            case HandlingEvent.Reopened e -> about(line(row, History.Kind.REOPENED, null, e.reopening().reason()),
                    e.reopening().answer(), e.reopening().cause().name());
            case HandlingEvent.Reclassified e -> line(row, History.Kind.RECLASSIFIED, null, e.reason());
            case HandlingEvent.SecrecyRaised _ -> line(row, History.Kind.SECRECY_RAISED, null, null);
            case HandlingEvent.DangerMarked e -> line(row, History.Kind.DANGER_MARKED, null, e.reason());
            case HandlingEvent.HandedOver _ -> line(row, History.Kind.HANDED_OVER, null, null);
            case HandlingEvent.FindingContinued _ -> line(row, History.Kind.FINDING_CONTINUED, null, null);
            case HandlingEvent.Ended e -> about(line(row, History.Kind.ENDED, null, e.parent()), 0, e.ending().name());
        }
    }

    /** The institution of a unit. */
    static Holder office(Holder unit) {
        return Holder.institution(unit.institution(), unit.tier());
    }

    static HandlingLineRow line(HandlingLineRow row, History.Kind kind, @Nullable Holder office, @Nullable String text) {
        row.kind = kind;
        row.text = text;
        row.institution = office == null ? null : office.institution();
        row.unit = office == null ? null : office.unit();
        row.tier = office == null ? null : office.tier();
        return row;
    }

    static void about(HandlingLineRow row, int number, @Nullable String detail) {
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
