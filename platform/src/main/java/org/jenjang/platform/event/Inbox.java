package org.jenjang.platform.event;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.db.SessionUnitOfWork;
import org.jenjang.platform.db.Statements;
import org.jenjang.platform.db.UnitOfWork;
import org.jenjang.platform.kernel.NotFound;

/**
 * Applies events once in effect and in the order of their streams: the position of a stream is stored in the transaction
 * that stores the effect. What comes before its turn is parked; what comes again is dropped.
 */
@ApplicationScoped
public class Inbox {

    private final EventHandler handler;
    private final RegisterCopy registers;
    private final UnitOfWork database;

    @Inject
    Inbox(EventHandler handler, RegisterCopy registers, EventConfig config, SessionUnitOfWork session,
            ConnectionUnitOfWork connection) {
        this(handler, registers, switch (config.inbox().transaction()) {
            case SESSION -> session;
            case CONNECTION -> connection;
        });
    }

    Inbox(EventHandler handler, RegisterCopy registers, UnitOfWork database) {
        this.handler = handler;
        this.registers = registers;
        this.database = database;
    }

    /**
     * Applies the events of any number of streams in one transaction; when it fails nothing has happened. A process that has
     * just started reads the stored registers first: what a code means may decide what an event does.
     */
    public Uni<Void> apply(List<IncomingEvent> arrived) {
        List<IncomingEvent> entries = arrived.stream().filter(event -> event.sequence() == 0).toList();
        Map<IncomingEvent.Stream, List<IncomingEvent>> streams = arrived.stream()
                .filter(event -> event.sequence() > 0)
                .collect(Collectors.groupingBy(IncomingEvent::stream));
        return registers.known()
                .chain(() -> database.inTransaction(transaction -> registers.record(entries, transaction)
                        .chain(() -> applyStreams(arrived, streams, transaction))))
                .call(() -> entries.isEmpty() ? Uni.createFrom().voidItem() : registers.refresh());
    }

    /** Takes the stream out of everybody's way: its events wait until a person has looked. */
    public Uni<Void> quarantine(IncomingEvent.Stream stream, List<IncomingEvent> events, String failure) {
        return database.inTransaction(transaction -> InboxTable.quarantine(stream, failure, transaction)
                .chain(() -> applyStreams(events, Map.of(stream, events), transaction)));
    }

    /**
     * Ends a quarantine and applies what has waited; fails, and changes nothing, when the cause is still there.
     *
     * @throws NotFound (in the Uni) when the stream is not in quarantine
     */
    public Uni<Void> release(IncomingEvent.Stream stream) {
        return database.inTransaction(transaction -> InboxTable.release(stream, transaction)
                .invoke(released -> require(released == 1))
                .chain(() -> applyStreams(List.of(), Map.of(stream, List.of()), transaction)));
    }

    private static void require(boolean known) {
        if (!known) {
            throw new NotFound();
        }
    }

    private Uni<Void> applyStreams(
            List<IncomingEvent> arrived, Map<IncomingEvent.Stream, List<IncomingEvent>> streams, Statements transaction) {
        if (streams.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return InboxTable.lock(streams.keySet(), transaction)
                .map(positions -> positions.stream().map(p -> p.admit(streams.get(p.stream()))).toList())
                .chain(admissions -> carryOut(arrived, admissions, transaction));
    }

    private Uni<Void> carryOut(
            List<IncomingEvent> arrived, List<StreamPosition.Admission> admissions, Statements transaction) {
        List<IncomingEvent> admitted = ArrivalOrder.of(arrived, admissions);
        List<IncomingEvent> park = admissions.stream().flatMap(a -> a.park().stream()).toList();
        return (admitted.isEmpty() ? Uni.createFrom().voidItem() : handler.apply(admitted, transaction))
                .chain(() -> InboxTable.move(admissions, transaction))
                .chain(() -> InboxTable.park(park, transaction))
                .chain(() -> InboxTable.free(admissions, transaction));
    }
}
