package org.jenjang.intake.tracking.adapter.page;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jenjang.intake.pass.Passes;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.submission.app.OpenComplaint;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Lets a visitor of a complaint's page in: by the pass in his cookie, or by the account with which he filed. */
@Singleton
class Visitor {

    private final Passes passes;
    private final OpenComplaint open;
    private final CurrentActor actor;

    Visitor(Passes passes, OpenComplaint open, CurrentActor actor) {
        this.passes = passes;
        this.open = open;
        this.actor = actor;
    }

    /**
     * The complaint that he may see.
     *
     * @throws NotFound (in the Uni) when he has neither
     */
    Uni<UUID> admit(String ticket, @Nullable String cookie) {
        return passes.read(Passes.Purpose.FOLLOW, cookie)
                .filter(pass -> pass.ticket().equals(ticket))
                .map(pass -> Uni.createFrom().item(pass.complaint()))
                .orElseGet(() -> byAccount(ticket));
    }

    private Uni<UUID> byAccount(String ticket) {
        return actor.isSignedIn()
                ? open.byAccount(ticket, actor.get().subject()).map(FiledComplaint::id)
                : Uni.createFrom().failure(new NotFound());
    }
}
