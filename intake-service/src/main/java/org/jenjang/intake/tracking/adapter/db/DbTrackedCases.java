package org.jenjang.intake.tracking.adapter.db;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.intake.tracking.app.ToldLine;
import org.jenjang.intake.tracking.app.TrackedCase;
import org.jenjang.intake.tracking.app.TrackedCases;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.intake.tracking.domain.Particulars;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jspecify.annotations.Nullable;

/** Reads what was heard. */
@Singleton
class DbTrackedCases implements TrackedCases {

    private static final String ALL = "select complaint, content from tracked_case where complaint = any($1)";
    private static final String TIMELINES = """
            select complaint, source, sequence, at, happening, office, tier, detail, particulars from timeline_line where complaint = any($1)
            order by at desc, source desc, sequence desc
            """;

    private final Pool pool;
    private final Documents documents;

    DbTrackedCases(Pool pool, Documents documents) {
        this.pool = pool;
        this.documents = documents;
    }

    @Override
    public Uni<TrackedCase> find(UUID complaint) {
        return all(List.of(complaint)).map(found -> found.getOrDefault(complaint, TrackedCase.UNHEARD));
    }

    @Override
    public Uni<Map<UUID, TrackedCase>> all(List<UUID> complaints) {
        return pool.preparedQuery(ALL).execute(Tuple.of(complaints.toArray(UUID[]::new))).map(this::cases);
    }

    @Override
    public Uni<List<ToldLine>> timeline(UUID complaint) {
        return timelines(List.of(complaint)).map(told -> told.getOrDefault(complaint, List.of()));
    }

    @Override
    public Uni<Map<UUID, List<ToldLine>>> timelines(List<UUID> complaints) {
        return pool.preparedQuery(TIMELINES).execute(Tuple.of(complaints.toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(this::line)
                        .collect(Collectors.groupingBy(ToldLine::complaint)));
    }

    private Map<UUID, TrackedCase> cases(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).collect(Collectors.toMap(row -> row.getUUID("complaint"),
                row -> documents.read(row.getString("content"), new TypeReference<>() {})));
    }

    private ToldLine line(Row row) {
        String tier = row.getString("tier");
        TimelineLine content = new TimelineLine(row.getOffsetDateTime("at").toInstant(),
                Happening.valueOf(row.getString("happening")), row.getString("office"),
                tier == null ? null : Tier.valueOf(tier), row.getString("detail"),
                particulars(row.getString("particulars")));
        return new ToldLine(row.getUUID("complaint"), row.getString("source"), row.getLong("sequence"), content);
    }

    /** Lines from before there were any have none. */
    private Particulars particulars(@Nullable String stored) {
        return stored == null ? Particulars.NONE : documents.read(stored, new TypeReference<>() {});
    }
}
