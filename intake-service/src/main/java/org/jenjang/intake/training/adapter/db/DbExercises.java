package org.jenjang.intake.training.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jenjang.intake.training.app.Exercises;
import org.jenjang.intake.training.domain.Exercise;

/** One row per exercise that was started. */
@Singleton
class DbExercises implements Exercises {

    private static final String NOTE =
            "insert into exercise (complaint, ticket, exercise, started_at) values ($1, $2, $3, $4)";
    private static final String NEWEST =
            "select complaint, ticket, exercise, started_at from exercise order by started_at desc limit $1";
    private static final String OF = "select complaint, ticket, exercise, started_at from exercise where ticket = $1";

    private final Pool pool;

    DbExercises(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> note(Started started) {
        return pool.preparedQuery(NOTE)
                .execute(Tuple.of(started.complaint(), started.ticket(), started.exercise().name(),
                        started.at().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Started>> newest(int most) {
        return pool.preparedQuery(NEWEST).execute(Tuple.of(most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(DbExercises::started).toList());
    }

    @Override
    public Uni<Started> of(String ticket) {
        return pool.preparedQuery(OF).execute(Tuple.of(ticket))
                .map(rows -> rows.size() == 0 ? null : started(rows.iterator().next()));
    }

    private static Started started(Row row) {
        return new Started(row.getUUID("complaint"), row.getString("ticket"), Exercise.valueOf(row.getString("exercise")),
                row.getOffsetDateTime("started_at").toInstant());
    }
}
