package org.jenjang.routing.competence.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.competence.app.CurrentRuleBook;
import org.jenjang.routing.competence.app.DryRun;
import org.jenjang.routing.competence.app.LoadBook;
import org.jenjang.routing.competence.app.LoadFacts;
import org.jenjang.routing.competence.app.RuleFiles;
import org.jenjang.routing.competence.app.TryReport;
import org.jenjang.routing.competence.domain.ReportDraft;
import org.jenjang.routing.competence.domain.RuleLine;
import org.jspecify.annotations.Nullable;

/** The rules of who is competent: read by those who dispose, set by the national desk. A book is posted as {@code text/csv}. */
@Path("/api/competence-rules")
@Cancellable(false)
@RolesAllowed(Role.NATIONAL_ADMIN)
public class CompetenceResource {

    private static final String CSV = "text/csv";
    private static final ReportDraft EMPTY = new ReportDraft(null, null, null, null, null, null);

    private final CurrentRuleBook book;
    private final LoadBook loadBook;
    private final LoadFacts loadFacts;
    private final TryReport tryReport;
    private final RuleFiles files;
    private final CurrentActor actor;

    CompetenceResource(CurrentRuleBook book, LoadBook loadBook, LoadFacts loadFacts, TryReport tryReport, RuleFiles files,
            CurrentActor actor) {
        this.book = book;
        this.loadBook = loadBook;
        this.loadFacts = loadFacts;
        this.tryReport = tryReport;
        this.files = files;
        this.actor = actor;
    }

    /** The book in force. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<BookView> rules() {
        return book.refresh().map(BookView::of);
    }

    /** The rules in force as the file that could be posted again. */
    @GET
    @Path("/file")
    @Produces(CSV)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<String> file() {
        return book.refresh().map(now -> files.csv(now.rules()));
    }

    /** Who would be competent for a report; nothing is stored. */
    @POST
    @Path("/match")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<MatchView> match(@Nullable ReportDraft report) {
        return tryReport.ask(report == null ? EMPTY : report).map(MatchView::of);
    }

    /** What a book would change, and which of the newest reports it would move; nothing is changed. */
    @POST
    @Path("/preview")
    @Consumes(CSV)
    public Uni<PreviewView> preview(@Nullable String csv, @RestQuery @DefaultValue("" + LoadBook.TRIED) int reports) {
        return loadBook.preview(csv == null ? "" : csv, reports).map(PreviewView::of);
    }

    /**
     * Puts a book into force; the same book twice changes nothing more.
     *
     * @param seen the revision that the preview told; another one is refused
     */
    @POST
    @Consumes(CSV)
    public Uni<Loaded> load(@Nullable String csv, @RestQuery @DefaultValue("0") int seen) {
        return loadBook.load(csv == null ? "" : csv, seen, actor.get())
                .map(now -> new Loaded(now.revision(), now.rules().size()));
    }

    /** The facts that rules can turn on, as the file that could be posted again. */
    @GET
    @Path("/facts")
    @Produces(CSV)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<String> facts() {
        return book.refresh().map(now -> files.factCsv(now.facts()));
    }

    /** Puts facts into force; the rules stay as they are and must go on being right. */
    @POST
    @Path("/facts")
    @Consumes(CSV)
    public Uni<Loaded> loadFacts(@Nullable String csv, @RestQuery @DefaultValue("0") int seen) {
        return loadFacts.load(csv == null ? "" : csv, seen, actor.get())
                .map(now -> new Loaded(now.revision(), now.rules().size()));
    }

    /** A book that is in force now. */
    record Loaded(int revision, int rules) {}

    /** What a book would change. */
    record PreviewView(int seen, boolean isNews, List<RuleLine> added, List<RuleLine> gone, LocalDate day, DryRun dryRun) {

        static PreviewView of(LoadBook.Preview preview) {
            return new PreviewView(preview.now().revision(), preview.isNews(),
                    BookView.lines(preview.proposed().without(preview.now())),
                    BookView.lines(preview.now().without(preview.proposed())), preview.day(), preview.dryRun());
        }
    }
}
