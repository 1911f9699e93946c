package org.jenjang.routing.officer.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.PartQuery;
import org.jenjang.routing.officer.app.ReadOfficers;
import org.jenjang.routing.officer.app.Staff;

/** Who works in an institution, and where somebody is missing. */
@Path("/officers")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class StaffPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance staff(StaffView view);
    }

    private final ReadOfficers readOfficers;
    private final StaffViews views;
    private final OfficerWords words;
    private final CurrentActor actor;

    StaffPage(ReadOfficers readOfficers, StaffViews views, OfficerWords words, CurrentActor actor) {
        this.readOfficers = readOfficers;
        this.views = views;
        this.words = words;
        this.actor = actor;
    }

    /**
     * One's own institution, or the one that the national desk has chosen.
     *
     * @param diangkat id of who was just appointed
     * @param dimuat how many were just loaded from a file
     * @param nama words that posts are looked for by
     * @param bagian the part of the posts of which {@code halaman} is asked for
     */
    @GET
    public Uni<TemplateInstance> staff(@RestQuery @DefaultValue("") String instansi, @RestQuery @DefaultValue("") String diangkat,
            @RestQuery @DefaultValue("") String dimuat, @RestQuery @DefaultValue("") String nama,
            @RestQuery @DefaultValue("") String bagian, @RestQuery @DefaultValue("") String halaman) {
        Actor by = actor.get();
        return readOfficers.staff(institution(instansi, by), by)
                .map(staff -> Templates.staff(views.of(staff, by, PartQuery.of(nama, bagian, halaman, Staffing.values()), diangkat,
                        done(staff, diangkat, dimuat), words.say().appointedMeans())));
    }

    /** The institution that is named, or the actor's own. */
    static String institution(String named, Actor by) {
        return named.isBlank() ? Objects.requireNonNullElse(by.institution(), "") : named.strip();
    }

    private String done(Staff staff, String appointed, String loaded) {
        if (loaded.matches("\\d{1,5}")) {
            return words.say().imported(Integer.valueOf(loaded));
        }
        return staff.roster().officers().stream().filter(officer -> officer.id().toString().equals(appointed)).findFirst()
                .map(officer -> words.say().appointed(officer.name())).orElse("");
    }
}
