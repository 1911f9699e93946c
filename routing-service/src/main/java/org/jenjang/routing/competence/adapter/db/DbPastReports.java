package org.jenjang.routing.competence.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jenjang.routing.competence.app.PastReport;
import org.jenjang.routing.competence.app.PastReports;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.SmsPrefix;
import org.jspecify.annotations.Nullable;

/** The cases as the routing desk has them, in one query. Their ids begin with the time, so the primary key has the newest. */
@ApplicationScoped
class DbPastReports implements PastReports {

    /** Of a text message as much as its first word can need. */
    private static final String NEWEST = """
            select ticket, case when secret or supervisory then null else title end as title, category, region, facts, supervisory,
                keep_from, holder_institution, case when channel = 'SMS' then left(narrative, 200) end as message
            from routing_case order by complaint desc limit $1
            """;

    private final Pool pool;

    DbPastReports(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<PastReport>> newest(int most) {
        return pool.preparedQuery(NEWEST).mapping(DbPastReports::report).execute(Tuple.of(most))
                .map(rows -> rows.stream().toList());
    }

    private static PastReport report(Row row) {
        return new PastReport(row.getString("ticket"), row.getString("title"), row.getString("category"), row.getString("region"),
                answers(row.getString("facts"), row.getString("message")), row.getBoolean("supervisory"),
                new JsonArray(row.getString("keep_from")).stream().map(String.class::cast).toList(),
                row.getString("holder_institution"));
    }

    private static Map<String, String> answers(@Nullable String facts, @Nullable String message) {
        Map<String, String> answers = new HashMap<>();
        if (facts != null) {
            new JsonObject(facts).forEach(fact -> answers.put(fact.getKey(), String.valueOf(fact.getValue())));
        }
        if (message != null) {
            answers.put(Fact.SMS_PREFIX, SmsPrefix.of(message));
        }
        return answers;
    }
}
