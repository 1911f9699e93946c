package org.jenjang.routing.casework.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.casework.app.ReadCase;
import org.jenjang.routing.officer.app.FindShortages;
import org.jenjang.routing.officer.domain.Shortage;
import org.jspecify.annotations.Nullable;

/** The routing desk: queues on the left, the chosen case on the right. */
@Path("/")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class DeskPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance queue(DeskView desk, String done, @Nullable Shortage shortage);

        static native TemplateInstance caseFile(DeskView desk, CaseDetail detail);
    }

    private final DeskViews desks;
    private final CaseDetails details;
    private final CaseForms forms;
    private final StepNames steps;
    private final ReadCase readCase;
    private final FindShortages findShortages;
    private final CurrentActor actor;
    private final PageContext page;

    DeskPages(DeskViews desks, CaseDetails details, CaseForms forms, StepNames steps, ReadCase readCase,
            FindShortages findShortages, CurrentActor actor, PageContext page) {
        this.desks = desks;
        this.details = details;
        this.forms = forms;
        this.steps = steps;
        this.readCase = readCase;
        this.findShortages = findShortages;
        this.actor = actor;
        this.page = page;
    }

    /** Goes to the queue in which something waits. */
    @GET
    public Uni<Response> start() {
        return desks.first(actor.get())
                .map(queue -> new DeskAddress(page.root(), queue, "", 1))
                .map(address -> page.goTo(address.href()));
    }

    /** A queue; {@code selesai} says what was just done. */
    @GET
    @Path("antrean/{queue}")
    public Uni<TemplateInstance> queue(@RestPath String queue, @RestQuery @DefaultValue("") String cari,
            @RestQuery @DefaultValue("1") int halaman, @RestQuery @DefaultValue("") String selesai,
            @RestQuery @DefaultValue("") String tiket) {
        DeskAddress address = new DeskAddress(page.root(), DeskAddress.queue(queue), cari, Math.max(1, halaman));
        return desks.view(actor.get(), address, "").chain(desk -> shortage(actor.get())
                .map(shortage -> Templates.queue(desk, steps.done(selesai, tiket), shortage.orElse(null))));
    }

    /** The admin of an institution begins here, so he is told here that it lacks officers. */
    private Uni<Optional<Shortage>> shortage(Actor by) {
        return by.has(Role.NATIONAL_ADMIN) || by.institution() == null ? Uni.createFrom().item(Optional.empty())
                : findShortages.of(by.institution(), by).map(found -> Optional.of(found).filter(lacks -> !lacks.isNone()));
    }

    /**
     * A case beside its queue; {@code instansi} narrows the institutions to choose from. Its proposals may quote what is kept
     * nowhere else, so no cache keeps the page.
     */
    @GET
    @Cache(noStore = true)
    @Path("antrean/{queue}/{case}")
    public Uni<TemplateInstance> one(@RestPath String queue, @RestPath("case") String reference,
            @RestQuery @DefaultValue("") String cari, @RestQuery @DefaultValue("1") int halaman,
            @RestQuery @DefaultValue("") String instansi) {
        DeskAddress address = new DeskAddress(page.root(), DeskAddress.queue(queue), cari, Math.max(1, halaman));
        return readCase.read(reference, actor.get()).chain(reading -> desks.view(actor.get(), address, reading.id())
                .chain(desk -> details.of(reading, forms.known(reading.routingCase()), instansi, "")
                        .map(detail -> Templates.caseFile(desk, detail))));
    }
}
