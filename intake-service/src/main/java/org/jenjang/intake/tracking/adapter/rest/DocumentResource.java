package org.jenjang.intake.tracking.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.tracking.app.ReadDocument;
import org.jenjang.intake.vault.domain.Original;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Reports in the reporter's own words, for the officers who may read them. Who the reporter is, is not in it. */
@Path("/api/documents")
@Cancellable(false)
public class DocumentResource {

    private final ReadDocument read;
    private final CurrentActor actor;

    DocumentResource(ReadDocument read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    /** The report with this complaint id; 404 for those who may not know of it. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN, Role.LIAISON_OFFICER, Role.HEAD, Role.INTERNAL_AUDITOR})
    public Uni<DocumentView> document(@RestPath UUID id) {
        return read.read(id, actor.get()).map(DocumentView::of);
    }

    /** Its title and narrative alone, for a proposal at the routing desk, which asks with the officer's token; 404 as above. */
    @GET
    @Path("/{id}/wording")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    @Cache(noStore = true)
    public Uni<WordingView> wording(@RestPath UUID id) {
        return read.wording(id, actor.get()).map(original -> new WordingView(original.title(), original.narrative()));
    }

    /** What a proposal is read from. */
    public record WordingView(String title, String narrative) implements Redacted {

        @Override
        public String toString() {
            return "WordingView[redacted]";
        }
    }

    /** A report in the reporter's own words. */
    public record DocumentView(
            UUID id,
            String ticket,
            boolean secret,
            String title,
            String narrative,
            @Nullable String place,
            List<AdditionView> additions)
            implements Redacted {

        static DocumentView of(ReadDocument.Document document) {
            Original original = document.original();
            return new DocumentView(
                    document.complaint().id(),
                    document.complaint().ticket().value(),
                    document.complaint().secret(),
                    original.title(),
                    original.narrative(),
                    original.place(),
                    document.additions().stream().map(AdditionView::of).toList());
        }

        @Override
        public String toString() {
            return "DocumentView[" + ticket + "]";
        }
    }
}
