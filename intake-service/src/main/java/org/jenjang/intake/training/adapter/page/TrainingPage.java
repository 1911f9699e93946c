package org.jenjang.intake.training.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.pass.PassCookies;
import org.jenjang.intake.submission.app.Pins;
import org.jenjang.intake.submission.app.Receipt;
import org.jenjang.intake.training.app.Train;
import org.jenjang.intake.training.domain.Exercise;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.web.PageContext;

/** The training room: it is there only while the clock runs ahead, so nobody finds a PIN on it in earnest. */
@Path("/latihan")
@Cancellable(false)
@PermitAll
public class TrainingPage {

    private final Train train;
    private final Pins pins;
    private final PassCookies cookies;
    private final PageContext page;

    TrainingPage(Train train, Pins pins, PassCookies cookies, PageContext page) {
        this.train = train;
        this.pins = pins;
        this.cookies = cookies;
        this.page = page;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance room(List<ExerciseView> exercises, List<ProgressView> running);

        static native TemplateInstance exercise(ProgressView progress, String pin);
    }

    /** What there is to practise, and what is being practised. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> room() {
        requireTraining();
        return train.newest().map(running -> Templates.room(
                ExerciseView.all(page.language()),
                running.stream().map(progress -> new ProgressView(progress, page.language())).toList()));
    }

    /** Files the report of an exercise, in the language of the page. */
    @POST
    @Path("/{exercise}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> start(@RestPath String exercise) {
        requireTraining();
        ExerciseView chosen = new ExerciseView(Exercise.named(exercise).orElseThrow(NotFound::new), page.language());
        return train.start(chosen.exercise(), chosen.draft()).map(this::begun);
    }

    /** How far an exercise has come. */
    @GET
    @Path("/{ticket}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> exercise(@RestPath String ticket) {
        requireTraining();
        return train.progress(ticket).map(progress -> Templates.exercise(
                new ProgressView(progress, page.language()),
                pins.of(progress.started().complaint()).grouped()));
    }

    /** Moves the time past the next limit of the exercise. */
    @POST
    @Path("/{ticket}/batas-berikutnya")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> skip(@RestPath String ticket) {
        requireTraining();
        return train.skipToLimit(ticket).map(_ -> page.goTo("/latihan/" + ticket));
    }

    /** Lets the trainee follow the report as its reporter, however far the time has been moved since he was let in. */
    @GET
    @Path("/{ticket}/pelapor")
    public Uni<Response> asReporter(@RestPath String ticket) {
        requireTraining();
        return train.progress(ticket)
                .map(progress -> asReporter("/lacak/" + ticket, progress.started().complaint(), ticket));
    }

    private Response begun(Receipt receipt) {
        String ticket = receipt.ticket().value();
        return asReporter("/latihan/" + ticket, receipt.id(), ticket);
    }

    private Response asReporter(String place, UUID complaint, String ticket) {
        return Response.fromResponse(page.goTo(place)).cookie(cookies.follow(complaint, ticket)).build();
    }

    private void requireTraining() {
        if (!page.training()) {
            throw new NotFound();
        }
    }
}
