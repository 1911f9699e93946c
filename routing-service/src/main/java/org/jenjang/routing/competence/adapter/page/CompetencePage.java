package org.jenjang.routing.competence.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.competence.app.CurrentRuleBook;
import org.jenjang.routing.competence.app.RuleFiles;
import org.jenjang.routing.competence.app.TryReport;

/** The rules of who is competent: to look for one, and to try a report on them. */
@Path("/competence-rules")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class CompetencePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rules(BookPageView view);

        static native TemplateInstance preview(BookPreviewView view);
    }

    private final CurrentRuleBook book;
    private final RuleFiles files;
    private final TryReport tryReport;
    private final BookPages pages;
    private final BookViews views;
    private final PageContext page;

    CompetencePage(CurrentRuleBook book, RuleFiles files, TryReport tryReport, BookPages pages, BookViews views, PageContext page) {
        this.book = book;
        this.files = files;
        this.tryReport = tryReport;
        this.pages = pages;
        this.views = views;
        this.page = page;
    }

    /**
     * The rules that are looked for; see {@link RuleQuery}. A rule that is asked for by its code and not there is said to be
     * unknown, above those that are.
     *
     * @param coba tries a report on them
     * @param ubah shows the form of the rule that is opened
     * @param selesai tells that a book was just put into force
     */
    @GET
    public Uni<Response> rules(@Context UriInfo asked, @RestQuery @DefaultValue("false") boolean coba,
            @RestQuery @DefaultValue("false") boolean ubah, @RestQuery @DefaultValue("false") boolean selesai) {
        RuleQuery query = RuleQuery.of(FilledForm.of(asked.getQueryParameters()));
        Uni<Sent> sent = coba ? tried(asked.getQueryParameters())
                : book.refresh().map(now -> ubah ? views.editing(now, query) : Sent.NOTHING.loading(selesai));
        return sent.chain(found -> pages.of(found, query)).map(view -> Response
                .status(view.rules().unknown().isEmpty() ? Response.Status.OK : Response.Status.NOT_FOUND)
                .entity(Templates.rules(view)).build());
    }

    /** The rules in force as a file. */
    @GET
    @Path("berkas")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> file() {
        return book.refresh().map(now -> Response.ok(files.csv(now.rules()), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"rules.csv\"").build());
    }

    private Uni<Sent> tried(MultivaluedMap<String, String> asked) {
        FilledForm form = FilledForm.of(asked);
        return tryReport.ask(BookForms.report(asked, book.get().facts()))
                .map(outcome -> Sent.NOTHING.trying(form, views.outcome(outcome, book.get(), form)))
                .onFailure(InvalidInput.class).recoverWithItem(wrong -> Sent.NOTHING.trying(form.withErrors(
                        ((InvalidInput) wrong).errors(), BookForms::onPage, page.spoken().locale()), null));
    }
}
