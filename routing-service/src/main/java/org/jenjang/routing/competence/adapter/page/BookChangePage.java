package org.jenjang.routing.competence.adapter.page;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalInt;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.competence.app.LoadBook;
import org.jenjang.routing.competence.app.LoadFacts;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.competence.domain.RuleLine;

/**
 * What the national desk changes of the rule book: first it looks what would move. Each form tells what was looked for in the book,
 * so that one comes back to the same place.
 */
@Path("/competence-rules")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Role.NATIONAL_ADMIN)
public class BookChangePage {

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final LoadBook loadBook;
    private final LoadFacts loadFacts;
    private final BookPages pages;
    private final BookViews views;
    private final CurrentActor actor;
    private final PageContext page;

    BookChangePage(LoadBook loadBook, LoadFacts loadFacts, BookPages pages, BookViews views, CurrentActor actor, PageContext page) {
        this.loadBook = loadBook;
        this.loadFacts = loadFacts;
        this.pages = pages;
        this.views = views;
        this.actor = actor;
        this.page = page;
    }

    /** What a book would change, or what is wrong with it. */
    @POST
    @Path("periksa")
    public Uni<Response> preview(MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        return preview(form.value("file"), form, RuleQuery.of(form));
    }

    /** What the book with one more rule would change, or what is wrong with that rule. */
    @POST
    @Path("satu")
    public Uni<Response> change(MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        RuleLine line = BookForms.rule(form);
        RuleQuery query = RuleQuery.of(form);
        return loadBook.edited(line, seen(form)).onItem().transformToUni(book -> preview(book, form, query.opening(line.code())))
                .onFailure(InvalidInput.class).recoverWithUni(
                        wrong -> again(UNPROCESSABLE, views.wrongRule(form, ((InvalidInput) wrong).errors()), query))
                .onFailure(RefusedException.class).recoverWithUni(
                        refused -> late(Sent.NOTHING.changing(form), (RefusedException) refused, query));
    }

    /** Puts a book into force. */
    @POST
    @Path("muat")
    public Uni<Response> load(MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        String file = form.value("file");
        RuleQuery query = RuleQuery.of(form);
        return loadBook.load(file, seen(form), actor.get())
                .map(book -> back(isIn(book, query.rule()) ? query : query.opening("")))
                .onFailure(InvalidInput.class).recoverWithUni(
                        wrong -> again(UNPROCESSABLE, views.wrongFile(file, ((InvalidInput) wrong).errors()), query.opening("")))
                .onFailure(RefusedException.class).recoverWithUni(refused -> late(Sent.NOTHING.sending(
                        FilledForm.empty().withValue("file", file), List.of()), (RefusedException) refused, query.opening("")));
    }

    /** Puts the facts and their questions into force. */
    @POST
    @Path("pertanyaan")
    public Uni<Response> facts(MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        String facts = form.value("facts");
        RuleQuery query = RuleQuery.of(form);
        return loadFacts.load(facts, seen(form), actor.get()).map(_ -> back(query))
                .onFailure(InvalidInput.class).recoverWithUni(
                        wrong -> again(UNPROCESSABLE, views.wrongFacts(facts, ((InvalidInput) wrong).errors()), query))
                .onFailure(RefusedException.class).recoverWithUni(refused -> late(Sent.NOTHING.asking(
                        FilledForm.empty().withValue("facts", facts)), (RefusedException) refused, query));
    }

    private Uni<Response> preview(String file, FilledForm form, RuleQuery query) {
        OptionalInt most = TrialForm.most(form);
        FilledForm trial = TrialForm.again(form, page.spoken().locale());
        return loadBook.preview(file, most.orElse(LoadBook.TRIED))
                .map(preview -> Response.status(most.isPresent() ? OK : UNPROCESSABLE)
                        .entity(CompetencePage.Templates.preview(views.preview(preview, file, trial, query))).build())
                .onFailure(InvalidInput.class).recoverWithUni(
                        wrong -> again(UNPROCESSABLE, views.wrongFile(file, ((InvalidInput) wrong).errors()), query.opening("")));
    }

    private Response back(RuleQuery query) {
        return page.goTo(page.root() + "/competence-rules?selesai=true" + query.link() + (query.rule().isEmpty() ? "" : "#aturan"));
    }

    private Uni<Response> late(Sent sent, RefusedException refused, RuleQuery query) {
        return again(CONFLICT, sent.refused(ProblemTexts.of(refused.refusal(), page.spoken().locale())), query);
    }

    private Uni<Response> again(int status, Sent sent, RuleQuery query) {
        return pages.of(sent, query).map(view -> Response.status(status).entity(CompetencePage.Templates.rules(view)).build());
    }

    private static boolean isIn(RuleBook book, String code) {
        return book.rules().stream().anyMatch(rule -> rule.code().equals(code));
    }

    /** The revision that the person saw; 0 when none was told. */
    private static int seen(FilledForm form) {
        return form.value("seen").matches("\\d{1,9}") ? Integer.parseInt(form.value("seen")) : 0;
    }
}
