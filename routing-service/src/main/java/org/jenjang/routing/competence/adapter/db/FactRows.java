package org.jenjang.routing.competence.adapter.db;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import org.jenjang.routing.competence.domain.Answer;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.Words;
import org.jspecify.annotations.Nullable;

/** Facts as rows: one with the question, then one for each answer. */
final class FactRows {

    private FactRows() {}

    /** @param rows in their order */
    static List<Fact> facts(List<Row> rows) {
        return rows.stream().filter(row -> row.getString("answer") == null)
                .map(row -> new Fact(row.getString("fact"), row.getBoolean("asked"), words(row),
                        answers(row.getString("fact"), rows)))
                .toList();
    }

    static String json(List<Fact> facts) {
        List<JsonObject> rows = new ArrayList<>();
        for (Fact fact : facts) {
            rows.add(row(rows.size() + 1, fact, null, fact.question()));
            fact.answers().forEach(answer -> rows.add(row(rows.size() + 1, fact, answer.code(), answer.label())));
        }
        return new JsonArray(rows).encode();
    }

    private static JsonObject row(int place, Fact fact, @Nullable String answer, Words words) {
        return new JsonObject()
                .put("place", place)
                .put("fact", fact.key())
                .put("answer", answer)
                .put("asked", fact.asked())
                .put("indonesian", words.indonesian())
                .put("english", words.english());
    }

    private static List<Answer> answers(String fact, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.getString("fact").equals(fact) && row.getString("answer") != null)
                .map(row -> new Answer(row.getString("answer"), words(row)))
                .toList();
    }

    private static Words words(Row row) {
        return new Words(row.getString("indonesian"), row.getString("english"));
    }
}
