package org.jenjang.routing.officer.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.officer.app.AppointOfficer;
import org.jenjang.routing.officer.app.Authorities;
import org.jenjang.routing.officer.app.DelegateWork;
import org.jenjang.routing.officer.app.GivePassword;
import org.jenjang.routing.officer.app.LetLeave;
import org.jenjang.routing.officer.app.ReadOfficers;
import org.jenjang.routing.officer.domain.DelegationDraft;
import org.jenjang.routing.officer.domain.LeavingDraft;
import org.jenjang.routing.officer.domain.OfficerDraft;
import org.jspecify.annotations.Nullable;

/** The officers of an institution: an admin sees and changes those of his own, the national desk names an institution. */
@Path("/api/officers")
@Cancellable(false)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class OfficerResource {

    static final OfficerDraft NOBODY = new OfficerDraft(null, null, null, null, null, null);
    private static final LeavingDraft UNSAID = new LeavingDraft(null, null, null, null);
    private static final DelegationDraft UNNAMED = new DelegationDraft(null, null, null);
    private static final int CREATED = 201;

    private final ReadOfficers readOfficers;
    private final AppointOfficer appointOfficer;
    private final LetLeave letLeave;
    private final DelegateWork delegateWork;
    private final GivePassword givePassword;
    private final Authorities authorities;
    private final CurrentActor actor;

    OfficerResource(ReadOfficers readOfficers, AppointOfficer appointOfficer, LetLeave letLeave, DelegateWork delegateWork,
            GivePassword givePassword, Authorities authorities, CurrentActor actor) {
        this.readOfficers = readOfficers;
        this.appointOfficer = appointOfficer;
        this.letLeave = letLeave;
        this.delegateWork = delegateWork;
        this.givePassword = givePassword;
        this.authorities = authorities;
        this.actor = actor;
    }

    /** Everybody of an institution, those who have left too; one's own when none is named. */
    @GET
    public Uni<List<OfficerView>> officers(@RestQuery @DefaultValue("") String institution) {
        Actor asker = actor.get();
        String code = named(institution, asker);
        return readOfficers.staff(code, asker).map(staff -> staff.roster().officers().stream()
                .filter(officer -> officer.post().institution().equals(code))
                .map(officer -> OfficerView.of(officer, staff, authorities.today(code))).toList());
    }

    /** One officer. */
    @GET
    @Path("/{id}")
    public Uni<OfficerView> one(@RestPath UUID id) {
        return readOfficers.open(id, actor.get()).map(opened -> OfficerView.of(opened.officer(), opened.staff(),
                authorities.today(opened.officer().post().institution())));
    }

    /** Appoints somebody; his account follows. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(CREATED)
    public Uni<AppointedView> appoint(@RestQuery @DefaultValue("") String institution, @Nullable OfficerDraft draft) {
        Actor by = actor.get();
        return appointOfficer.appoint(named(institution, by), draft == null ? NOBODY : draft, by).map(AppointedView::of);
    }

    /** Lets somebody leave and names who takes over; refused when it would leave nobody. */
    @POST
    @Path("/{id}/leaving")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<AppointedView> leave(@RestPath UUID id, @Nullable LeavingDraft draft) {
        return letLeave.leave(id, draft == null ? UNSAID : draft, actor.get()).map(AppointedView::of);
    }

    /** Lets a colleague work for somebody who is away. */
    @POST
    @Path("/{id}/delegations")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(CREATED)
    public Uni<DelegationView> delegate(@RestPath UUID id, @Nullable DelegationDraft draft) {
        return delegateWork.delegate(id, draft == null ? UNNAMED : draft, actor.get()).map(DelegationView::of);
    }

    /** Ends that at once. */
    @DELETE
    @Path("/{id}/delegations/{delegation}")
    public Uni<Void> end(@RestPath UUID id, @RestPath UUID delegation) {
        return delegateWork.end(id, delegation, actor.get());
    }

    /** Gives somebody a password that works once, to be handed over; he then chooses his own. */
    @POST
    @Path("/{id}/password")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<OneTime> password(@RestPath UUID id) {
        return givePassword.give(id, actor.get()).map(OneTime::new);
    }

    /** A password that works once; it is stored nowhere. */
    record OneTime(String password) implements Redacted {

        @Override
        public String toString() {
            return "OneTime[]";
        }
    }

    /** The institution that is named, or the actor's own. */
    static String named(String institution, Actor by) {
        return institution.isBlank() ? Objects.requireNonNullElse(by.institution(), "") : institution.strip();
    }
}
