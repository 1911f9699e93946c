package org.jenjang.response.handling.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jenjang.response.handling.domain.HandlingEvent;

/** Tells the other services what a unit has said, in the transaction that keeps it. */
public interface HandlingEvents {

    /** Tells them in the given order; {@code told} is how many events the complaint has had before. */
    Uni<Void> tell(List<HandlingEvent.Said> said, long told);
}
