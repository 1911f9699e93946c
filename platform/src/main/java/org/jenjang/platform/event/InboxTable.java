package org.jenjang.platform.event;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jenjang.platform.db.Statements;

/** The inbox tables: a whole batch in a handful of statements. */
final class InboxTable {

    private static final String BEGIN = """
            insert into inbox_stream (source, subject, next_sequence)
            select source, subject, 1 from json_to_recordset(cast($1 as json)) as w(source text, subject text)
            order by source, subject
            on conflict do nothing
            """;
    /** Locks in key order, so that two replicas that meet during a rebalance wait instead of deadlocking. */
    private static final String LOCK = """
            select cast(coalesce(json_agg(l), '[]') as text)
            from (select s.source, s.subject, s.next_sequence as next, s.quarantined_at is not null as quarantined
                  from inbox_stream s
                  join json_to_recordset(cast($1 as json)) as w(source text, subject text)
                    on s.source = w.source and s.subject = w.subject
                  order by s.source, s.subject for update of s) l
            """;
    /** Read after the lock and not with it: a statement that waited for a lock still sees the rows of before. */
    private static final String PARKED = """
            select cast(coalesce(json_agg(cast(p.event as json)), '[]') as text)
            from inbox_parked p
            join json_to_recordset(cast($1 as json)) as w(source text, subject text)
              on p.source = w.source and p.subject = w.subject
            """;
    private static final String MOVE = """
            update inbox_stream s set next_sequence = m.next
            from json_to_recordset(cast($1 as json)) as m(source text, subject text, next bigint)
            where s.source = m.source and s.subject = m.subject
            """;
    private static final String PARK = """
            insert into inbox_parked (source, subject, sequence, event)
            select source, subject, sequence, event from json_to_recordset(cast($1 as json))
                as p(source text, subject text, sequence bigint, event text)
            on conflict do nothing
            """;
    private static final String FREE = """
            delete from inbox_parked p using json_to_recordset(cast($1 as json))
                as f(source text, subject text, sequence bigint)
            where p.source = f.source and p.subject = f.subject and p.sequence = f.sequence
            """;
    private static final String QUARANTINE = """
            insert into inbox_stream (source, subject, next_sequence, quarantined_at, failure)
            values ($1, $2, 1, now(), $3)
            on conflict (source, subject) do update set quarantined_at = now(), failure = excluded.failure
            """;
    private static final String RELEASE = """
            update inbox_stream set quarantined_at = null, failure = null
            where source = $1 and subject = $2 and quarantined_at is not null
            """;

    private InboxTable() {}

    /** Where each of the streams stands, locked until the transaction ends. */
    static Uni<List<StreamPosition>> lock(Collection<IncomingEvent.Stream> streams, Statements transaction) {
        String keys = Json.write(streams);
        return transaction.change(BEGIN, keys)
                .chain(() -> transaction.text(LOCK, keys))
                .map(rows -> Json.read(rows, new TypeReference<List<Row>>() {}))
                .chain(rows -> transaction.text(PARKED, keys).map(parked -> positions(rows, parked)));
    }

    private static List<StreamPosition> positions(List<Row> rows, String parked) {
        Map<IncomingEvent.Stream, List<IncomingEvent>> waiting = Json.read(parked, new TypeReference<List<IncomingEvent>>() {})
                .stream().collect(Collectors.groupingBy(IncomingEvent::stream));
        return rows.stream().map(row -> row.position(waiting)).toList();
    }

    /** Stores the new positions. */
    static Uni<Void> move(List<StreamPosition.Admission> admissions, Statements transaction) {
        List<Move> moves = admissions.stream().filter(a -> a.to() > a.from()).map(Move::of).toList();
        return moves.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.change(MOVE, Json.write(moves)).replaceWithVoid();
    }

    static Uni<Void> park(List<IncomingEvent> events, Statements transaction) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.change(PARK, Json.write(events.stream().map(Parked::of).toList())).replaceWithVoid();
    }

    static Uni<Void> free(List<StreamPosition.Admission> admissions, Statements transaction) {
        List<Freed> freed = admissions.stream()
                .flatMap(a -> a.freed().stream().map(n -> new Freed(a.stream().source(), a.stream().subject(), n)))
                .toList();
        return freed.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.change(FREE, Json.write(freed)).replaceWithVoid();
    }

    static Uni<Void> quarantine(IncomingEvent.Stream stream, String failure, Statements transaction) {
        return transaction.change(QUARANTINE, stream.source(), stream.subject(), failure).replaceWithVoid();
    }

    /** Gives 1, or 0 when the stream was not in quarantine. */
    static Uni<Integer> release(IncomingEvent.Stream stream, Statements transaction) {
        return transaction.change(RELEASE, stream.source(), stream.subject());
    }

    private record Row(String source, String subject, long next, boolean quarantined) {
        StreamPosition position(Map<IncomingEvent.Stream, List<IncomingEvent>> waiting) {
            IncomingEvent.Stream stream = new IncomingEvent.Stream(source, subject);
            return new StreamPosition(stream, next, quarantined, waiting.getOrDefault(stream, List.of()).stream()
                    .collect(Collectors.toMap(IncomingEvent::sequence, Function.identity())));
        }
    }

    private record Move(String source, String subject, long next) {
        static Move of(StreamPosition.Admission admission) {
            return new Move(admission.stream().source(), admission.stream().subject(), admission.to());
        }
    }

    private record Parked(String source, String subject, long sequence, String event) {
        static Parked of(IncomingEvent event) {
            return new Parked(event.source(), event.subject(), event.sequence(), Json.write(event));
        }
    }

    private record Freed(String source, String subject, long sequence) {}
}
