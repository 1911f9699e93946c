package org.jenjang.routing.casework.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.platform.http.Idempotency;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.routing.casework.app.Draft;
import org.jenjang.routing.casework.app.HandleRoutingCommand;
import org.jenjang.routing.casework.app.Permissions;
import org.jenjang.routing.casework.app.ReadCase;
import org.jenjang.routing.casework.app.ReadWish;
import org.jenjang.routing.register.app.Institutions;
import org.jspecify.annotations.Nullable;

/** Carries a step out for whoever asks, once under each key. */
@ApplicationScoped
class CaseSteps {

    private final ReadCase readCase;
    private final ReadWish readWish;
    private final HandleRoutingCommand handler;
    private final Permissions permissions;
    private final Idempotency idempotency;
    private final Institutions names;
    private final CurrentActor actor;

    CaseSteps(ReadCase readCase, ReadWish readWish, HandleRoutingCommand handler, Permissions permissions,
            Idempotency idempotency, Institutions names, CurrentActor actor) {
        this.readCase = readCase;
        this.readWish = readWish;
        this.handler = handler;
        this.permissions = permissions;
        this.idempotency = idempotency;
        this.names = names;
        this.actor = actor;
    }

    /** Who may not see the case learns nothing of it, not even what is wrong with his request. */
    Uni<CaseState> carryOut(String reference, @Nullable String key, @Nullable Draft draft) {
        Actor asker = actor.get();
        return readCase.idOf(reference, asker)
                .chain(id -> readWish.read(id, given(draft), asker)
                        .chain(wish -> idempotency.once(asker.subject(), key, new Request(id, draft), CaseState.class,
                                () -> handler.handle(id, wish, asker).map(now ->
                                        CaseState.of(now, permissions.allowed(now, asker), names)))));
    }

    private static Draft given(@Nullable Draft draft) {
        if (draft == null) {
            throw new InvalidInput("body", "required");
        }
        return draft;
    }

    /** What was asked, for the comparison with a later request under the same key. */
    private record Request(String complaint, String kind, @Nullable Draft draft) {
        Request(String complaint, @Nullable Draft draft) {
            this(complaint, draft == null ? "" : draft.getClass().getSimpleName(), draft);
        }
    }
}
