package org.jenjang.routing.officer.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jenjang.routing.officer.domain.Holding;

/** Who holds the posts that have to be filled, as numbers and moments: no names. */
public interface Holdings {

    /** All posts of these institutions that somebody holds, in one go. */
    Uni<List<Holding>> of(List<Day> institutions);

    /** What day it is at an institution, and where its days begin. */
    record Day(String institution, LocalDate today, ZoneId zone) {}
}
