package org.jenjang.routing.codelist.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.routing.codelist.app.CurrentLists.Known;
import org.jenjang.routing.codelist.app.ListHistory;
import org.jenjang.routing.codelist.app.RefreshLists;
import org.jenjang.routing.listfile.PastChange;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jspecify.annotations.Nullable;

/** What changed of a region or category. */
@Path("/api/code-lists/history/{code}")
@Cancellable(false)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    private static final int MOST_CHANGES = 100;

    private final RefreshLists refresh;
    private final ListHistory history;

    HistoryResource(RefreshLists refresh, ListHistory history) {
        this.refresh = refresh;
        this.history = history;
    }

    /** The last hundred changes of an entry, the newest first; what it was when the lists were first stored is none. */
    @GET
    public Uni<List<ChangeView>> history(@RestPath String code) {
        return refresh.refresh().map(Known::edition).invoke(now -> {
            if (now.region(code).isEmpty() && now.category(code).isEmpty()) {
                throw new NotFound();
            }
        }).chain(() -> history.of(code, MOST_CHANGES)).map(changes -> changes.stream().map(ChangeView::of).toList());
    }

    /**
     * A change of an entry. Who changed it stays inside.
     *
     * @param institution for which the person acted; null for the nation and for a release
     * @param release whether a release of Jenjang brought it
     */
    record ChangeView(int revision, Instant at, @Nullable String institution, boolean release, String name, EntryChange.Kind kind,
            List<EntryChange.Field> fields) {

        static ChangeView of(PastChange past) {
            return new ChangeView(past.revision(), past.recording().at(), past.recording().institution(),
                    past.recording().by() == null, past.change().name(), past.change().kind(), past.change().fields());
        }
    }
}
