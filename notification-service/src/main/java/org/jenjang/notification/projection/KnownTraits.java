package org.jenjang.notification.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jenjang.platform.db.Statements;

/** The traits, stored. */
@ApplicationScoped
public class KnownTraits {

    private static final String READ = """
            select cast(coalesce(json_agg(json_build_object('complaint', complaint, 'parent', parent,
                'parentSequence', parent_sequence, 'handling', handling, 'hidden', hidden,
                'handlingSequence', handling_sequence)), '[]') as text)
            from trait where complaint in (select value from json_array_elements_text(cast($1 as json)))
            """;

    /** Written in key order, so that two batches that meet wait instead of deadlocking. */
    private static final String MERGE = """
            insert into trait as known (complaint, parent, parent_sequence, handling, hidden, handling_sequence)
            select complaint, parent, "parentSequence", handling, hidden, "handlingSequence"
            from json_to_recordset(cast($1 as json)) as t(complaint text, parent text, "parentSequence" bigint,
                handling text, hidden boolean, "handlingSequence" bigint)
            order by complaint
            on conflict (complaint) do update set
                parent = case when excluded.parent_sequence > known.parent_sequence
                              then excluded.parent else known.parent end,
                parent_sequence = greatest(excluded.parent_sequence, known.parent_sequence),
                handling = case when excluded.handling_sequence > known.handling_sequence
                                then excluded.handling else known.handling end,
                hidden = case when excluded.handling_sequence > known.handling_sequence
                              then excluded.hidden else known.hidden end,
                handling_sequence = greatest(excluded.handling_sequence, known.handling_sequence)
            """;

    /** Of a secret or supervisory report its followers learn nothing. */
    private static final String FOLLOWERS = """
            select cast(coalesce(json_agg(json_build_object('complaint', f.complaint, 'parent', f.parent)
                order by f.complaint), '[]') as text)
            from trait f left join trait p on p.complaint = f.parent
            where f.parent in (select value from json_array_elements_text(cast($1 as json)))
              and not coalesce(p.hidden, false)
            """;

    /** What is known of these complaints; those of which nothing is are missing. */
    public Uni<Map<String, Traits>> of(Collection<String> complaints, Statements transaction) {
        return complaints.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : transaction.text(READ, Json.encode(List.copyOf(complaints)))
                        .map(rows -> Arrays.stream(Json.decodeValue(rows, Traits[].class))
                                .collect(Collectors.toMap(Traits::complaint, Function.identity())));
    }

    /** Adds what a batch has told; at most one of each complaint. */
    public Uni<Void> merge(Collection<Traits> heard, Statements transaction) {
        List<Traits> told = heard.stream()
                .filter(traits -> !traits.equals(Traits.of(traits.complaint())))
                .sorted(Comparator.comparing(Traits::complaint))
                .toList();
        return told.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.change(MERGE, Json.encode(told)).replaceWithVoid();
    }

    /** The complaints that follow these ones, by the one that they follow. */
    public Uni<Map<String, List<String>>> followers(Collection<String> parents, Statements transaction) {
        return parents.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : transaction.text(FOLLOWERS, Json.encode(List.copyOf(parents)))
                        .map(rows -> Arrays.stream(Json.decodeValue(rows, Following[].class))
                                .collect(Collectors.groupingBy(
                                        Following::parent, Collectors.mapping(Following::complaint, Collectors.toList()))));
    }

    private record Following(String complaint, String parent) {}
}
