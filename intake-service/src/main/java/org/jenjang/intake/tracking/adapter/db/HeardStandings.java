package org.jenjang.intake.tracking.adapter.db;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jenjang.intake.submission.app.Standings;
import org.jenjang.intake.tracking.app.TrackedCase;
import org.jenjang.platform.db.SessionStatements;

/** Tells the front office how a complaint stands, in the transaction in which the reporter says something about it. */
@Singleton
class HeardStandings implements Standings {

    private static final String FIND = """
            select coalesce((select content from tracked_case where complaint = cast($1 as uuid)), $2)
            """;

    private final Documents documents;

    HeardStandings(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Uni<Whereabouts> of(UUID complaint) {
        return Panache.getSession()
                .chain(session -> new SessionStatements(session)
                        .text(FIND, complaint.toString(), documents.write(TrackedCase.UNHEARD)))
                .map(content -> whereabouts(documents.read(content, new TypeReference<>() {})));
    }

    private static Whereabouts whereabouts(TrackedCase tracked) {
        return new Whereabouts(
                tracked.progress().status(),
                tracked.heard(),
                tracked.progress().holder().orElse(null));
    }
}
