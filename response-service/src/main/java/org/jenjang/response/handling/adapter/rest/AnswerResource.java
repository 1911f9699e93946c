package org.jenjang.response.handling.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.platform.security.Role;
import org.jenjang.response.handling.app.History;
import org.jenjang.response.handling.app.ReadWithheld;

/**
 * What units said about secret and supervisory reports, for intake's account alone: it shows a reporter his own. Texts
 * that stand on a topic are not given out here.
 */
@Path("/api/answers")
@Cancellable(false)
public class AnswerResource {

    private final ReadWithheld withheld;

    AnswerResource(ReadWithheld withheld) {
        this.withheld = withheld;
    }

    /** The texts about the complaint with this id; 404 when none was withheld. */
    @GET
    @Path("/{complaint}")
    @RolesAllowed(Role.ANSWER_READER)
    @Cache(noStore = true)
    public Uni<AnswersView> answers(@RestPath UUID complaint) {
        return withheld.of(complaint.toString()).map(AnswersView::of);
    }

    /** Oldest first. */
    public record AnswersView(List<TextView> texts) {

        static AnswersView of(List<History.Withheld> texts) {
            return new AnswersView(texts.stream().map(TextView::of).toList());
        }
    }

    /**
     * One text, as the officer wrote it.
     *
     * @param event {@code ce_sequence} of the event of {@code /response-service} that told of it without its text
     * @param answer number of the answer; 0 when it is none
     */
    public record TextView(long event, int answer, String text) implements Redacted {

        static TextView of(History.Withheld withheld) {
            return new TextView(withheld.event(), withheld.answer(), withheld.text());
        }

        @Override
        public String toString() {
            return "TextView[" + event + "]";
        }
    }
}
