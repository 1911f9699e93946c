package org.jenjang.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the stored registers of others have been read: before that, codes would be refused that are known. */
@Readiness
@ApplicationScoped
class RegisterCopyHealth implements HealthCheck {

    private final RegisterCopy copy;

    RegisterCopyHealth(RegisterCopy copy) {
        this.copy = copy;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("register-copy").status(copy.isKnown()).build();
    }
}
