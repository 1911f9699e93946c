package org.jenjang.routing.register.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.PartQuery;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.app.RefreshRegister;
import org.jenjang.routing.register.app.RegisterHistory;
import org.jenjang.routing.register.domain.Institution;

/** The register to look through: by search, by tier, or from the national desk down. */
@Path("/register")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class RegisterPage {

    private static final int LONGEST_SEARCH = 100;
    private static final int MOST_CHANGES = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance browse(BrowseView view);

        static native TemplateInstance institution(InstitutionPageView view);
    }

    private final RefreshRegister refresh;
    private final Institutions institutions;
    private final RegisterHistory history;
    private final BrowseViews browse;
    private final InstitutionViews views;
    private final RegisterWords words;
    private final CurrentActor actor;

    RegisterPage(RefreshRegister refresh, Institutions institutions, RegisterHistory history, BrowseViews browse,
            InstitutionViews views, RegisterWords words, CurrentActor actor) {
        this.refresh = refresh;
        this.institutions = institutions;
        this.history = history;
        this.browse = browse;
        this.views = views;
        this.words = words;
        this.actor = actor;
    }

    /** Those below {@code di}, or what was searched for; {@code selesai} tells that a file was just loaded. */
    @GET
    public Uni<TemplateInstance> browse(@RestQuery @DefaultValue("") String cari, @RestQuery @DefaultValue("") String jenjang,
            @RestQuery @DefaultValue("") String di, @RestQuery @DefaultValue("1") int halaman,
            @RestQuery @DefaultValue("false") boolean selesai) {
        String search = cari.strip().substring(0, Math.min(LONGEST_SEARCH, cari.strip().length()));
        String done = selesai ? words.say().loaded() : "";
        boolean national = actor.get().has(Role.NATIONAL_ADMIN);
        return refresh.refresh().chain(() -> search.isEmpty()
                ? Uni.createFrom().item(browse.below(di, jenjang, halaman, national, done))
                : institutions.everLike(search).map(found -> browse.found(found, search, jenjang, halaman, national, done)))
                .map(Templates::browse);
    }

    /**
     * One institution with its units.
     *
     * @param cari words that units are looked for by
     * @param bagian the group of units of which {@code halaman} is asked for
     * @param unit the one that was just saved
     */
    @GET
    @Path("/{code}")
    public Uni<TemplateInstance> institution(@RestPath String code, @RestQuery @DefaultValue("") String cari,
            @RestQuery @DefaultValue("") String bagian, @RestQuery @DefaultValue("") String halaman,
            @RestQuery @DefaultValue("") String unit) {
        return refresh.refresh().chain(now -> {
            Institution found = now.register().find(code).orElseThrow(NotFound::new);
            return history.of(code, MOST_CHANGES).map(changes -> Templates.institution(
                    views.view(found, changes, actor.get(), PartQuery.of(cari, bagian, halaman, UnitPart.values()), unit)));
        });
    }
}
