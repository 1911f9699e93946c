package org.jenjang.routing.clock.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.clock.app.AlmanacTables;
import org.jenjang.routing.clock.app.CalendarLoad;
import org.jenjang.routing.clock.app.CurrentAlmanac;
import org.jenjang.routing.clock.app.LoadYear;
import org.jenjang.routing.clock.domain.Holiday;
import org.jspecify.annotations.Nullable;

/** The working calendar, for the national desk. A year's file is posted as {@code text/csv}. */
@Path("/api/calendar")
@Cancellable(false)
@RolesAllowed(Role.NATIONAL_ADMIN)
public class CalendarResource {

    private static final String CSV = "text/csv";

    private final CurrentAlmanac almanac;
    private final AlmanacTables tables;
    private final LoadYear loadYear;
    private final CurrentActor actor;

    CalendarResource(CurrentAlmanac almanac, AlmanacTables tables, LoadYear loadYear, CurrentActor actor) {
        this.almanac = almanac;
        this.tables = tables;
        this.loadYear = loadYear;
        this.actor = actor;
    }

    /** What was loaded, the newest first. */
    @GET
    public Uni<List<CalendarLoad>> loads() {
        return tables.loads();
    }

    /** The closed days of one year. */
    @GET
    @Path("/{year: \\d{4}}")
    public Uni<List<Holiday>> year(@RestPath int year) {
        return almanac.refresh().map(now -> {
            if (!now.calendar().isKnown(year)) {
                throw new NotFound();
            }
            return now.calendar().of(year);
        });
    }

    /** Which open limits a year's file would move; nothing is changed. */
    @POST
    @Path("/preview")
    @Consumes(CSV)
    public Uni<LoadYear.Preview> preview(@Nullable String csv) {
        return loadYear.preview(csv == null ? "" : csv);
    }

    /** Puts a year's file into force; the same file twice changes nothing more. */
    @POST
    @Consumes(CSV)
    public Uni<Loaded> load(@Nullable String csv) {
        return loadYear.load(csv == null ? "" : csv, actor.get()).map(year -> new Loaded(year.year(), year.days().size()));
    }

    /** A year that is in force now. */
    record Loaded(int year, int days) {}
}
