package org.jenjang.routing.codelist.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.codelist.app.ListHistory;
import org.jenjang.routing.codelist.app.RefreshLists;

/** One region or category: what holds of it, and what changed when. */
@Path("/code-lists/entri/{code}")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class EntryPage {

    private static final int MOST_CHANGES = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance entry(EntryView view);
    }

    private final RefreshLists refresh;
    private final ListHistory history;
    private final EntryViews views;
    private final CurrentActor actor;

    EntryPage(RefreshLists refresh, ListHistory history, EntryViews views, CurrentActor actor) {
        this.refresh = refresh;
        this.history = history;
        this.views = views;
        this.actor = actor;
    }

    /** The entry with this code; codes of regions are numbers, those of categories words. */
    @GET
    public Uni<TemplateInstance> entry(@RestPath String code) {
        return refresh.refresh().map(now -> find(code, now.edition())).chain(found -> history.of(found.code(), MOST_CHANGES + 1)
                .map(changes -> Templates.entry(views.view(found, changes, MOST_CHANGES, actor.get()))));
    }

    private static Entry find(String code, Edition now) {
        return now.region(code).map(Entry.class::cast).or(() -> now.category(code)).orElseThrow(NotFound::new);
    }
}
