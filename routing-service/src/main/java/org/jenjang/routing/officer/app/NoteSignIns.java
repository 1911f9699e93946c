package org.jenjang.routing.officer.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jenjang.routing.officer.app.IdentityProvider.SignIn;

/** Notes when officers signed in, so that the admin sees who has stopped looking. */
@ApplicationScoped
public class NoteSignIns {

    /** Events of several nodes may become known in another order than they happened. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final IdentityProvider provider;
    private final SignIns signIns;

    NoteSignIns(IdentityProvider provider, SignIns signIns) {
        this.provider = provider;
        this.signIns = signIns;
    }

    /** Asks for those that are not noted yet. */
    public Uni<Void> note() {
        return signIns.last().chain(last -> provider.signIns(last.minus(OVERLAP))
                .onItem().transformToUniAndConcatenate(signIns::note)
                .collect().last().replaceWithVoid());
    }

    /** Where sign-ins are noted. */
    public interface SignIns {

        /** When the last one was that is noted; long ago when there is none. */
        Uni<Instant> last();

        /** Notes some; who is no officer is left out. */
        Uni<Void> note(List<SignIn> some);
    }
}
