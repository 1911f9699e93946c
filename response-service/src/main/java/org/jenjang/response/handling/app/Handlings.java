package org.jenjang.response.handling.app;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jenjang.response.handling.domain.HandlingEvent;

/** Every handling that this service keeps. All methods work inside the transaction that is open. */
public interface Handlings {

    /** The handling of a complaint, by the complaint's id or by its ticket. */
    Uni<Optional<Kept>> find(String idOrTicket);

    /**
     * The id of a complaint that is known, by its id or ticket. Asked for before it is held: a handling that was read already
     * would not be read again once the lock is had.
     */
    Uni<Optional<String>> idOf(String idOrTicket);

    /** The handlings of these complaints, held against anybody else's change until the transaction ends; unknown ones too. */
    Uni<Map<String, Kept>> hold(Set<String> complaints);

    /** Keeps them as they are now, and what happened as lines of their histories. */
    Uni<Void> keep(Collection<Kept> changed, List<Happened> happened);

    /**
     * Something that happened in the handling of a complaint.
     *
     * @param told number of the event by which the other services are told of it; 0 when they are not
     */
    record Happened(String complaint, HandlingEvent event, long told) {}
}
