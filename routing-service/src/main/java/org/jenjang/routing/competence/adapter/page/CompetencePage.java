package org.jenjang.routing.competence.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.competence.app.CurrentRuleBook;
import org.jenjang.routing.competence.app.LoadBook;
import org.jenjang.routing.competence.app.LoadFacts;
import org.jenjang.routing.competence.app.RuleBookTables;
import org.jenjang.routing.competence.app.RuleFiles;
import org.jenjang.routing.competence.app.TryReport;

/** The rules of who is competent: to read, to try, and for the national desk to change after a look at what moves. */
@Path("/competence-rules")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.NATIONAL_ADMIN)
public class CompetencePage {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rules(BookPageView view);

        static native TemplateInstance preview(BookPreviewView view);
    }

    private final CurrentRuleBook book;
    private final RuleBookTables tables;
    private final RuleFiles files;
    private final LoadBook loadBook;
    private final LoadFacts loadFacts;
    private final TryReport tryReport;
    private final BookViews views;
    private final CurrentActor actor;
    private final PageContext page;

    CompetencePage(CurrentRuleBook book, RuleBookTables tables, RuleFiles files, LoadBook loadBook,
            LoadFacts loadFacts, TryReport tryReport, BookViews views, CurrentActor actor, PageContext page) {
        this.book = book;
        this.tables = tables;
        this.files = files;
        this.loadBook = loadBook;
        this.loadFacts = loadFacts;
        this.tryReport = tryReport;
        this.views = views;
        this.actor = actor;
        this.page = page;
    }

    /** All rules; {@code coba} tries a report on them, {@code selesai} tells that a book was just put into force. */
    @GET
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<TemplateInstance> rules(@Context UriInfo asked, @RestQuery @DefaultValue("false") boolean coba,
            @RestQuery @DefaultValue("false") boolean selesai) {
        return coba ? tried(asked.getQueryParameters()) : shown(Sent.NOTHING.loading(selesai));
    }

    /** The rules in force as a file. */
    @GET
    @Path("berkas")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<Response> file() {
        return book.refresh().map(now -> Response.ok(files.csv(now.rules()), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"rules.csv\"").build());
    }

    /** What a book would change, or what is wrong with it. */
    @POST
    @Path("periksa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> preview(@RestForm @DefaultValue("") String file) {
        return loadBook.preview(file, LoadBook.TRIED)
                .map(preview -> Response.ok(Templates.preview(views.preview(preview, file))).build())
                .onFailure(InvalidInput.class).recoverWithUni(wrong -> again(views.wrongFile(file, ((InvalidInput) wrong).errors())));
    }

    /** What the book with one more rule would change, or what is wrong with that rule. */
    @POST
    @Path("satu")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> change(MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        return loadBook.edited(BookForms.rule(form)).onItem().transformToUni(this::preview)
                .onFailure(InvalidInput.class).recoverWithUni(wrong -> again(views.wrongRule(form, ((InvalidInput) wrong).errors())));
    }

    /** Puts a book into force. */
    @POST
    @Path("muat")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> load(@RestForm @DefaultValue("") String file, @RestForm @DefaultValue("0") int seen) {
        return loadBook.load(file, seen, actor.get())
                .map(_ -> page.goTo(page.root() + "/competence-rules?selesai=true"))
                .onFailure(InvalidInput.class).recoverWithUni(wrong -> again(views.wrongFile(file, ((InvalidInput) wrong).errors())))
                .onFailure(RefusedException.class).recoverWithUni(refused -> late(
                        Sent.NOTHING.sending(FilledForm.empty().withValue("file", file), List.of()), (RefusedException) refused));
    }

    /** Puts the facts and their questions into force. */
    @POST
    @Path("pertanyaan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> facts(@RestForm @DefaultValue("") String facts, @RestForm @DefaultValue("0") int seen) {
        return loadFacts.load(facts, seen, actor.get())
                .map(_ -> page.goTo(page.root() + "/competence-rules?selesai=true"))
                .onFailure(InvalidInput.class).recoverWithUni(wrong -> again(views.wrongFacts(facts, ((InvalidInput) wrong).errors())))
                .onFailure(RefusedException.class).recoverWithUni(refused -> late(
                        Sent.NOTHING.asking(FilledForm.empty().withValue("facts", facts)), (RefusedException) refused));
    }

    private Uni<TemplateInstance> tried(MultivaluedMap<String, String> asked) {
        FilledForm form = FilledForm.of(asked);
        return tryReport.ask(BookForms.report(asked, book.get().facts()))
                .map(outcome -> Sent.NOTHING.trying(form, views.outcome(outcome, book.get(), form)))
                .onFailure(InvalidInput.class).recoverWithItem(wrong -> Sent.NOTHING.trying(form.withErrors(
                        ((InvalidInput) wrong).errors(), BookForms::onPage, page.spoken().locale()), null))
                .chain(this::shown);
    }

    private Uni<Response> again(Sent sent) {
        return shown(sent).map(shown -> Response.status(UNPROCESSABLE).entity(shown).build());
    }

    private Uni<Response> late(Sent sent, RefusedException refused) {
        return shown(sent.refused(ProblemTexts.of(refused.refusal(), page.spoken().locale())))
                .map(shown -> Response.status(CONFLICT).entity(shown).build());
    }

    private Uni<TemplateInstance> shown(Sent sent) {
        return book.refresh().chain(now -> tables.loads().map(loads ->
                Templates.rules(views.book(now, loads, actor.get().has(Role.NATIONAL_ADMIN), sent))));
    }
}
