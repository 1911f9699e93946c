package org.jenjang.intake.tracking.adapter.db;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.intake.tracking.app.HeardCases;
import org.jenjang.intake.tracking.app.ToldLine;
import org.jenjang.intake.tracking.app.TrackedCase;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.intake.tracking.domain.Particulars;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jenjang.platform.db.Statements;
import org.jspecify.annotations.Nullable;

/** Takes batches into PostgreSQL, each kind of row with one statement. */
@Singleton
class DbHeardCases implements HeardCases {

    private static final String BEGIN = """
        insert into tracked_case (complaint, status, content)
        select cast(value as uuid), 'RECEIVED', $2 from json_array_elements_text(cast($1 as json))
        on conflict do nothing
        """;
    private static final String LOCK = """
        select cast(coalesce(json_object_agg(t.complaint, cast(t.content as json)), '{}') as text)
        from (select complaint, content from tracked_case
              where complaint in (select cast(value as uuid) from json_array_elements_text(cast($1 as json)))
              order by complaint for update) t
        """;
    private static final String STORE = """
        update tracked_case t set status = n.status, content = n.content
        from json_to_recordset(cast($1 as json)) as n(complaint uuid, status text, content text)
        where t.complaint = n.complaint
        """;
    private static final String TELL = """
        insert into timeline_line (complaint, source, sequence, at, happening, office, tier, detail, particulars)
        select complaint, source, sequence, at, happening, office, tier, detail, particulars
        from json_to_recordset(cast($1 as json)) as l(complaint uuid, source text, sequence bigint, at timestamptz,
             happening text, office text, tier text, detail text, particulars text)
        on conflict do nothing
        """;

    private final Documents documents;

    DbHeardCases(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Uni<Map<UUID, TrackedCase>> lock(List<UUID> complaints, Statements transaction) {
        String ids = documents.write(complaints);
        return transaction
                .change(BEGIN, ids, documents.write(TrackedCase.UNHEARD))
                .chain(() -> transaction.text(LOCK, ids))
                .map(rows -> documents.read(rows, new TypeReference<>() {}));
    }

    @Override
    public Uni<Void> store(Map<UUID, TrackedCase> cases, List<ToldLine> lines, Statements transaction) {
        List<CaseRow> rows = cases.entrySet().stream()
                .map(entry -> new CaseRow(
                        entry.getKey(), entry.getValue().progress().status().name(), documents.write(entry.getValue())))
                .toList();
        return transaction
                .change(STORE, documents.write(rows))
                .chain(() -> transaction.change(
                        TELL, documents.write(lines.stream().map(this::row).toList())))
                .replaceWithVoid();
    }

    private LineRow row(ToldLine line) {
        TimelineLine content = line.content();
        Particulars particulars = content.particulars();
        return new LineRow(
                line.complaint(),
                line.source(),
                line.sequence(),
                content.at(),
                content.happening(),
                content.office(),
                content.tier(),
                content.detail(),
                particulars.equals(Particulars.NONE) ? null : documents.write(particulars));
    }

    private record CaseRow(UUID complaint, String status, String content) {}

    private record LineRow(
            UUID complaint,
            String source,
            long sequence,
            Instant at,
            Happening happening,
            @Nullable String office,
            @Nullable Tier tier,
            @Nullable String detail,
            @Nullable String particulars) {}
}
