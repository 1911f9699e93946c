package org.jenjang.routing.competence.adapter.db;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.RuleLine;

/** Rules as rows. A row holds what a line of the file holds. */
final class RuleRows {

    private RuleRows() {}

    static RuleLine line(Row row) {
        return new RuleLine(row.getInteger("place"), row.getString("code"), text(row.getString("category")),
                text(row.getString("region")), row.getString("facts"), row.getString("target"), row.getString("unit"),
                row.getString("legal_basis"), row.getString("explanation_indonesian"), row.getString("explanation_english"),
                row.getLocalDate("valid_from").toString(), text(row.getLocalDate("valid_to")));
    }

    static String json(List<Rule> rules) {
        return new JsonArray(IntStream.range(0, rules.size())
                .mapToObj(i -> row(RuleLine.of(i + 1, rules.get(i)))).toList()).encode();
    }

    private static JsonObject row(RuleLine line) {
        return new JsonObject()
                .put("place", line.number())
                .put("code", line.code())
                .put("category", orNull(line.category()))
                .put("region", orNull(line.region()))
                .put("facts", line.facts())
                .put("target", line.target())
                .put("unit", line.unit())
                .put("legal_basis", line.legalBasis())
                .put("explanation_indonesian", line.explanationIndonesian())
                .put("explanation_english", line.explanationEnglish())
                .put("valid_from", line.validFrom())
                .put("valid_to", orNull(line.validTo()));
    }

    private static Object orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }
}
