package org.jenjang.routing.codelist.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.codelist.app.CurrentLists;
import org.jenjang.routing.codelist.app.ImportLists;
import org.jenjang.routing.codelist.app.ListFiles;
import org.jenjang.routing.codelist.domain.ListFile;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jspecify.annotations.Nullable;

/** The code lists: everybody reads them, the national desk loads them. */
@Path("/api/code-lists")
@Cancellable(false)
@RolesAllowed(Role.NATIONAL_ADMIN)
public class ListResource {

    private static final String CSV = "text/csv";

    private final CurrentLists lists;
    private final ListFiles files;
    private final ImportLists importLists;
    private final CurrentActor actor;

    ListResource(CurrentLists lists, ListFiles files, ImportLists importLists, CurrentActor actor) {
        this.lists = lists;
        this.files = files;
        this.importLists = importLists;
        this.actor = actor;
    }

    /** All regions, ended ones too. */
    @GET
    @Path("/regions")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public List<Region> regions() {
        return lists.known().edition().regions();
    }

    /** All categories, ended ones too, each before its parts. */
    @GET
    @Path("/categories")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public List<Category> categories() {
        return lists.known().edition().categories();
    }

    /** One list, ended entries too, as a file that can be loaded again. */
    @GET
    @Path("/{list: regions|categories}.csv")
    @PermitAll
    @Produces(CSV)
    public String export(@RestPath String list) {
        return files.write(ListFile.Kind.valueOf(list.toUpperCase(Locale.ROOT)), lists.known().edition());
    }

    /** What a file of regions or categories would change; nothing is changed. */
    @POST
    @Path("/preview")
    @Consumes(CSV)
    public Uni<PreviewView> preview(@Nullable String csv) {
        return importLists.preview(csv == null ? "" : csv).map(preview -> new PreviewView(preview.revision(),
                preview.edit().changes(), preview.openReports(), preview.rules()));
    }

    /**
     * Puts a file of regions or categories into force; entries that it does not name stay, and the same file twice changes
     * nothing more. With {@code revision} it is refused when the lists are no longer those of the preview.
     */
    @POST
    @Consumes(CSV)
    public Uni<LoadedView> load(@Nullable String csv, @RestQuery @Nullable Integer revision) {
        return importLists.load(csv == null ? "" : csv, revision, actor.get())
                .map(edit -> new LoadedView(lists.known().revision(), edit.changes().size()));
    }

    /** What a file would change, and of each entry that would end: how many open cases carry it and which rules name it. */
    record PreviewView(int revision, List<EntryChange> changes, Map<String, Long> openCases, Map<String, List<String>> rules) {}

    /** What the lists are now, and how many entries were changed. */
    record LoadedView(int revision, int changed) {}
}
