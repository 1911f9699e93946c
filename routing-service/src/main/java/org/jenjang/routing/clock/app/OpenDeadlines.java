package org.jenjang.routing.clock.app;

import io.smallrye.mutiny.Uni;
import org.jenjang.routing.clock.domain.Almanac;

/** The limits that run or stand still, wherever they are kept. */
public interface OpenDeadlines {

    /** Which of them would move by another almanac. Nothing is changed. */
    Uni<Moves> moves(Almanac proposed);
}
