package org.jenjang.routing.codelist.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.codelist.app.RefreshLists;

/** The code lists to look through: regions by province, categories as a tree, both by search. */
@Path("/code-lists")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class ListPage {

    private static final int LONGEST_SEARCH = 100;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance lists(ListView view);
    }

    private final RefreshLists refresh;
    private final ListViews views;
    private final ListWords words;
    private final CurrentActor actor;

    ListPage(RefreshLists refresh, ListViews views, ListWords words, CurrentActor actor) {
        this.refresh = refresh;
        this.views = views;
        this.words = words;
        this.actor = actor;
    }

    /** Regions: the provinces, one of them, or what was searched for; {@code selesai} tells that a file was just loaded. */
    @GET
    public Uni<TemplateInstance> regions(@RestQuery @DefaultValue("") String cari, @RestQuery @DefaultValue("") String provinsi,
            @RestQuery @DefaultValue("false") boolean selesai) {
        return refresh.refresh().map(_ -> shortened(cari).isEmpty()
                        ? views.regions(provinsi, actor.get(), selesai ? words.say().loaded() : "")
                        : views.found(shortened(cari), false, actor.get()))
                .map(Templates::lists);
    }

    /** Categories; {@code baru} names the one that was just added. */
    @GET
    @Path("/kategori")
    public Uni<TemplateInstance> categories(@RestQuery @DefaultValue("") String cari, @RestQuery @DefaultValue("") String baru) {
        return refresh.refresh().map(_ -> shortened(cari).isEmpty()
                        ? views.categories(baru, actor.get())
                        : views.found(shortened(cari), true, actor.get()))
                .map(Templates::lists);
    }

    private static String shortened(String search) {
        return search.strip().substring(0, Math.min(LONGEST_SEARCH, search.strip().length()));
    }
}
