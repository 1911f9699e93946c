package org.jenjang.routing.officer.adapter.schedule;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.routing.officer.app.IdentityProvider;
import org.jenjang.routing.officer.app.NoteSignIns;

/** Asks now and then who has signed in; when the identity provider is away, the next time tells of it too. */
@ApplicationScoped
class SignInSweeper {

    private final NoteSignIns noteSignIns;
    private final ContextRunner contexts;

    SignInSweeper(NoteSignIns noteSignIns, ContextRunner contexts) {
        this.noteSignIns = noteSignIns;
        this.contexts = contexts;
    }

    @Scheduled(every = "${jenjang.routing.officers.sign-ins:10m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return contexts.onFreshContext(noteSignIns::note)
                .onFailure(IdentityProvider.Trouble.class).recoverWithUni(away -> {
                    Log.warnf("Sign-ins are not noted yet: %s", away.getMessage());
                    return Uni.createFrom().voidItem();
                });
    }
}
