package org.jenjang.routing.register.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.app.ImportRegister;
import org.jenjang.routing.register.app.RegisterFiles;
import org.jenjang.routing.register.domain.RegisterFile;
import org.jspecify.annotations.Nullable;

/** The register as files of whole entries, for the national desk. */
@Path("/api/register")
@Cancellable(false)
@RolesAllowed(Role.NATIONAL_ADMIN)
public class RegisterResource {

    private static final String CSV = "text/csv";

    private final CurrentRegister register;
    private final RegisterFiles files;
    private final ImportRegister importRegister;
    private final CurrentActor actor;

    RegisterResource(CurrentRegister register, RegisterFiles files, ImportRegister importRegister, CurrentActor actor) {
        this.register = register;
        this.files = files;
        this.importRegister = importRegister;
        this.actor = actor;
    }

    /** All institutions, ended ones too, as a file that can be loaded again. */
    @GET
    @Path("/institutions.csv")
    @Produces(CSV)
    public String institutions() {
        return files.write(RegisterFile.Kind.INSTITUTIONS, register.get().all());
    }

    /** All units, ended ones too, as a file that can be loaded again. */
    @GET
    @Path("/units.csv")
    @Produces(CSV)
    public String units() {
        return files.write(RegisterFile.Kind.UNITS, register.get().all());
    }

    /** What a file of institutions or units would change; nothing is changed. */
    @POST
    @Path("/preview")
    @Consumes(CSV)
    public Uni<PreviewView> preview(@Nullable String csv) {
        return importRegister.preview(csv == null ? "" : csv)
                .map(preview -> new PreviewView(preview.revision(), preview.edit().changes(), preview.openCases(), preview.rules()));
    }

    /**
     * Puts a file of institutions or units into force; entries that it does not name stay, and the same file twice changes
     * nothing more. With {@code revision} it is refused when the register is no longer that of the preview.
     */
    @POST
    @Consumes(CSV)
    public Uni<LoadedView> load(@Nullable String csv, @RestQuery @Nullable Integer revision) {
        return importRegister.load(csv == null ? "" : csv, revision, actor.get())
                .map(edit -> new LoadedView(register.known().revision(), edit.changes().size()));
    }

    /**
     * What a file would change, how many open cases each office holds that would end, and which rules would still send to each
     * institution that would.
     */
    record PreviewView(int revision, List<EntryChange> changes, Map<String, Long> openCases, Map<String, List<String>> rules) {}

    /** What the register is now, and how many entries were changed. */
    record LoadedView(int revision, int changed) {}
}
