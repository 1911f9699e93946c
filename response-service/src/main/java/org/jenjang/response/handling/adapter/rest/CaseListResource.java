package org.jenjang.response.handling.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.response.handling.app.Inbox;
import org.jenjang.response.handling.app.Institutions;
import org.jenjang.response.handling.app.Listing;
import org.jenjang.response.handling.app.ReadCases;
import org.jenjang.response.handling.app.Tray;

/** The inbox of a unit, or all cases of an institution for its admin. */
@Path("/api/cases")
@Cancellable(false)
public class CaseListResource {

    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST_QUERY = 100;

    private final ReadCases cases;
    private final Institutions names;
    private final CurrentActor actor;

    CaseListResource(ReadCases cases, Institutions names, CurrentActor actor) {
        this.cases = cases;
        this.names = names;
        this.actor = actor;
    }

    /**
     * One page, the most urgent first.
     *
     * @param state {@code open} (new, in progress, disputed or reopened), {@code new}, {@code in-progress}, {@code disputed},
     *     {@code reopened}, {@code approval}, {@code answered}, {@code done} or {@code all}; {@code helping} for the open
     *     cases of other units with which the asker's helps
     * @param query words of ticket, title, place or subject
     * @param page from 1
     */
    @GET
    @RolesAllowed({Role.LIAISON_OFFICER, Role.INSTITUTION_ADMIN, Role.NATIONAL_ADMIN, Role.HEAD, Role.INTERNAL_AUDITOR})
    public Uni<CaseList> list(
            @RestQuery @DefaultValue("open") String state,
            @RestQuery @DefaultValue("") String query,
            @RestQuery @DefaultValue("1") int page) {
        if (page < 1 || page > LAST_PAGE) {
            throw new InvalidInput("page", "out-of-range", 1, LAST_PAGE);
        }
        if (query.length() > LONGEST_QUERY) {
            throw new InvalidInput("query", "too-long", LONGEST_QUERY);
        }
        Uni<Listing> found = state.equals("helping")
                ? cases.listHelped(actor.get(), query.strip(), page)
                : cases.list(actor.get(), new Inbox.Search(trays(state), query.strip(), page));
        return found.map(listing -> CaseList.of(listing, names));
    }

    private static Set<Tray> trays(String state) {
        return switch (state) {
            case "open" -> Tray.OPEN;
            case "new" -> Set.of(Tray.NEW);
            case "in-progress" -> Set.of(Tray.WORKING);
            case "disputed" -> Set.of(Tray.DISPUTED);
            case "reopened" -> Set.of(Tray.REOPENED);
            case "approval" -> Set.of(Tray.APPROVAL);
            case "answered" -> Set.of(Tray.ANSWERED);
            case "done" -> Set.of(Tray.DONE);
            case "all" -> Tray.ALL;
            default -> throw new InvalidInput("state", "unknown-code");
        };
    }
}
