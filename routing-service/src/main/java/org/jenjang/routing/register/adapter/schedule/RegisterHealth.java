package org.jenjang.routing.register.adapter.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jenjang.routing.register.app.CurrentRegister;

/** Whether the stored register is known here: before that nobody is let in, since what was shipped may be long outdated. */
@Readiness
@ApplicationScoped
class RegisterHealth implements HealthCheck {

    private final CurrentRegister register;

    RegisterHealth(CurrentRegister register) {
        this.register = register;
    }

    @Override
    public HealthCheckResponse call() {
        int revision = register.known().revision();
        return HealthCheckResponse.named("register").status(revision > 0).withData("revision", revision).build();
    }
}
