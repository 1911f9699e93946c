package org.jenjang.routing.administration.adapter.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;

/** Which of these pages the person behind the request may open. */
@Named("administration")
@RequestScoped
public class Administration {

    private final CurrentActor actor;

    public Administration(CurrentActor actor) {
        this.actor = actor;
    }

    /** Whether he speaks for the nation. */
    public boolean isNational() {
        return actor.get().has(Role.NATIONAL_ADMIN);
    }
}
