package org.jenjang.routing.casework.adapter.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Proposed;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.db.SessionStatements;
import org.jenjang.routing.casework.app.Journal;
import org.jenjang.routing.casework.app.JournalLine;
import org.jenjang.routing.casework.app.Outcome;
import org.jspecify.annotations.Nullable;

/** The history in PostgreSQL: written a batch at a time, in one statement. */
@ApplicationScoped
class DbJournal implements Journal {

    private static final String WRITE = """
            insert into journal (complaint, at, kind, institution, unit, tier, other, clock, number, words,
                suggestion, actor, proposed, confidence, rule)
            select complaint, at, kind, institution, unit, tier, other, clock, number, words, suggestion, actor,
                proposed, confidence, rule
            from json_to_recordset(cast($1 as json)) as e(complaint text, at timestamptz, kind text, institution text,
                unit text, tier text, other text, clock text, number int, words text, suggestion text, actor text,
                proposed text, confidence real, rule text)
            """;
    private static final String READ = """
            select at, kind, institution, unit, tier, other, clock, number, words, suggestion, proposed, confidence,
                rule
            from journal where complaint = $1 order by position
            """;

    private final Pool pool;

    DbJournal(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> write(List<Outcome> outcomes) {
        JsonArray lines = new JsonArray();
        outcomes.forEach(outcome -> outcome.events().stream()
                .map(event -> JournalLine.of(event, outcome.at()))
                .forEach(line -> lines.add(row(outcome, line))));
        return Panache.getSession()
                .chain(session -> new SessionStatements(session).change(WRITE, lines.encode()))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<JournalLine>> read(String complaint) {
        return pool.preparedQuery(READ).mapping(DbJournal::line).execute(Tuple.of(complaint))
                .map(rows -> rows.stream().toList());
    }

    private static JsonObject row(Outcome outcome, JournalLine line) {
        return new JsonObject()
                .put("complaint", outcome.complaint())
                .put("at", line.at().toString())
                .put("kind", line.kind())
                .put("institution", line.turn().institution())
                .put("unit", line.turn().unit())
                .put("tier", line.turn().tier())
                .put("other", line.other() == null ? null : HolderText.write(line.other()))
                .put("clock", line.clock())
                .put("number", line.number())
                .put("words", line.words())
                .put("suggestion", line.suggestion())
                .put("actor", outcome.cause().actor())
                .mergeIn(proposed(line.proposed()));
    }

    private static JsonObject proposed(@Nullable Proposed proposed) {
        return proposed == null
                ? JsonObject.of()
                : JsonObject.of("proposed", proposed.institution(), "confidence", proposed.confidence(), "rule",
                        proposed.rule());
    }

    private static JournalLine line(Row row) {
        return new JournalLine(
                row.getOffsetDateTime("at").toInstant(),
                JournalLine.Kind.valueOf(row.getString("kind")),
                new Holder(row.getString("institution"), row.getString("unit"), Tier.valueOf(row.getString("tier"))),
                Optional.ofNullable(row.getString("other")).map(HolderText::read).orElse(null),
                Optional.ofNullable(row.getString("clock")).map(Clock::valueOf).orElse(null),
                row.getInteger("number"),
                row.getString("words"),
                row.getString("suggestion"),
                Optional.ofNullable(row.getString("proposed"))
                        .map(institution -> new Proposed(institution, row.getFloat("confidence"), row.getString("rule")))
                        .orElse(null));
    }
}
