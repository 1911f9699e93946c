package org.jenjang.intake.submission.adapter.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.pass.PassCookies;
import org.jenjang.intake.submission.app.Counsel;
import org.jenjang.intake.submission.app.Counsellors;
import org.jenjang.intake.submission.app.DoorClosed;
import org.jenjang.intake.submission.app.FileReport;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.submission.app.OnceKey;
import org.jenjang.intake.submission.app.Receipt;
import org.jenjang.intake.submission.domain.ReportDraft;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;

/**
 * Filing in four steps and a review, without script: what was typed travels in the form from page to page, and nothing
 * is stored before the last button. That button may be pressed twice.
 */
@Path("/lapor")
@Cancellable(false)
@PermitAll
public class FilingPage {

    private static final int UNPROCESSABLE = 422;

    private final FileReport fileReport;
    private final FilingErrors errors;
    private final FilingChoices choices;
    private final Institutions institutions;
    private final Counsellors counsellors;
    private final PassCookies cookies;
    private final CurrentActor actor;
    private final PageContext page;
    private final ObjectMapper json;

    FilingPage(
            FileReport fileReport,
            FilingErrors errors,
            FilingChoices choices,
            Institutions institutions,
            Counsellors counsellors,
            PassCookies cookies,
            CurrentActor actor,
            PageContext page,
            ObjectMapper json) {
        this.fileReport = fileReport;
        this.errors = errors;
        this.choices = choices;
        this.institutions = institutions;
        this.counsellors = counsellors;
        this.cookies = cookies;
        this.actor = actor;
        this.page = page;
        this.json = json;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance filing(FilingView view);

        static native TemplateInstance similar(FilingView view);
    }

    /** The first step, empty. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance begin() {
        FilledForm empty = FilledForm.empty().withValue("classification", "COMPLAINT")
                .withValue("once", Ids.next().toString());
        return Templates.filing(view(FilingStep.STORY, empty, Counsel.NONE, false));
    }

    /** Goes on, back, or files, as the pressed button says. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> go(MultivaluedMap<String, String> sent) {
        FilingForm typed = new FilingForm(FilledForm.of(sent)).consistent();
        FilingStep shown = FilingStep.of(typed.filled().value("step")).orElse(FilingStep.STORY);
        return switch (typed.filled().value("go")) {
            case "file" -> file(typed);
            case "next" -> next(typed, shown);
            case "back" -> show(shown.previous(), typed);
            case "ask" -> show(FilingStep.QUESTION, typed.unanswered());
            case String code -> show(FilingStep.of(code).orElse(shown), typed);
        };
    }

    /** Reports that may tell the same matter as what was typed so far; a part of the page. */
    @POST
    @Path("serupa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> similar(MultivaluedMap<String, String> sent) {
        FilingForm typed = new FilingForm(FilledForm.of(sent)).consistent();
        return counsellors.about(typed.draft(page.language()), page.language())
                .map(counsel -> Templates.similar(view(FilingStep.STORY, typed.filled(), counsel, false)));
    }

    private Uni<Response> next(FilingForm typed, FilingStep shown) {
        FilledForm checked = errors.of(typed, shown);
        return checked.valid() ? show(shown.next(), typed) : refuse(shown, checked);
    }

    private Uni<Response> file(FilingForm typed) {
        FilledForm checked = errors.of(typed, FilingStep.REVIEW);
        if (!checked.valid()) {
            return refuse(FilingStep.holding(checked.errors().keySet().iterator().next()), checked);
        }
        ReportDraft draft = typed.draft(page.language());
        String account = actor.isSignedIn() && actor.get().has(Role.REPORTER)
                ? actor.get().subject()
                : null;
        return fileReport
                .file(draft, account, OnceKey.of("form-" + typed.filled().value("once"), account, write(draft)))
                .map(this::toReceipt)
                .onFailure(DoorClosed.class)
                .recoverWithUni(() -> closed(typed))
                .onFailure(InvalidInput.class)
                .recoverWithUni(
                        () -> refuse(FilingStep.REVIEW, typed.filled().withError("review", say().sentAlready())));
    }

    private Response toReceipt(Receipt receipt) {
        String ticket = receipt.ticket().value();
        return Response.seeOther(URI.create(page.root() + "/tanda-terima" + (receipt.danger() ? "?darurat=1" : "")))
                .cookie(cookies.receipt(receipt.id(), ticket), cookies.follow(receipt.id(), ticket))
                .build();
    }

    private Uni<Response> show(FilingStep step, FilingForm typed) {
        return answer(Response.Status.OK.getStatusCode(), step, typed.filled(), false);
    }

    private Uni<Response> refuse(FilingStep step, FilledForm checked) {
        return answer(UNPROCESSABLE, step, checked, false);
    }

    private Uni<Response> closed(FilingForm typed) {
        return answer(
                Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), FilingStep.REVIEW, typed.filled(), true);
    }

    /** Whoever knows who is competent is asked where that is shown; a question is only put while its answer decides. */
    private Uni<Response> answer(int status, FilingStep step, FilledForm form, boolean closed) {
        FilingForm typed = new FilingForm(form);
        Uni<Counsel> counsel = step.needsCounsel()
                ? counsellors.about(typed.draft(page.language()), page.language())
                : Uni.createFrom().item(Counsel.NONE);
        return counsel.map(known -> Response.status(status)
                .entity(Templates.filing(view(step.knowing(known, typed.answers().keySet()), form, known, closed)))
                .build());
    }

    private FilingView view(FilingStep step, FilledForm form, Counsel counsel, boolean closed) {
        return new FilingView(
                step, new FilingForm(form), form.value("once"), closed, counsel, choices, institutions, say(),
                page.language());
    }

    private FilingMessages say() {
        return MessageBundles.get(FilingMessages.class, Localized.Literal.of(page.language()));
    }

    private byte[] write(ReportDraft draft) {
        try {
            return json.writeValueAsBytes(draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
