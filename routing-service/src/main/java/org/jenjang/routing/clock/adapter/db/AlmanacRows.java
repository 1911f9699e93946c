package org.jenjang.routing.clock.adapter.db;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Optional;
import org.jenjang.routing.clock.domain.DeadlineRule;
import org.jenjang.routing.clock.domain.Holiday;
import org.jenjang.routing.clock.domain.ReportClass;
import org.jenjang.routing.clock.domain.Span;

/** Holidays and rules as rows. */
final class AlmanacRows {

    private AlmanacRows() {}

    static Holiday holiday(Row row) {
        return new Holiday(row.getLocalDate("date"), row.getString("name"), Holiday.Kind.valueOf(row.getString("kind")),
                row.getString("region"), row.getString("decree"), row.getInteger("revision"));
    }

    static JsonObject row(Holiday holiday) {
        return new JsonObject()
                .put("date", holiday.date().toString())
                .put("name", holiday.name())
                .put("kind", holiday.kind().name())
                .put("region", holiday.region())
                .put("decree", holiday.decree())
                .put("revision", holiday.revision());
    }

    static DeadlineRule rule(Row row) {
        return new DeadlineRule(
                Span.of(row.getString("span")),
                Optional.ofNullable(row.getString("report_class")).map(ReportClass::valueOf).orElse(null),
                row.getInteger("amount"),
                DeadlineRule.Unit.valueOf(row.getString("unit")),
                row.getString("legal_basis"),
                row.getLocalDate("valid_from"),
                row.getLocalDate("valid_to"),
                row.getString("scope"));
    }

    static JsonObject row(DeadlineRule rule) {
        return new JsonObject()
                .put("span", rule.span().name())
                .put("report_class", rule.reportClass() == null ? null : rule.reportClass().name())
                .put("amount", rule.amount())
                .put("unit", rule.unit().name())
                .put("legal_basis", rule.legalBasis())
                .put("valid_from", rule.validFrom().toString())
                .put("valid_to", rule.validTo() == null ? null : rule.validTo().toString())
                .put("scope", rule.scope());
    }
}
