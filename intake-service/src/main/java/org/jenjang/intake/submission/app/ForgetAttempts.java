package org.jenjang.intake.submission.app;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jenjang.intake.config.IntakeConfig;

/** Forgets wrong PINs whose window is over, so that whoever tries many tickets does not fill the database. */
@Singleton
public class ForgetAttempts {

    private final PinAttempts attempts;
    private final IntakeConfig.PinGuard guard;
    private final Clock clock;

    public ForgetAttempts(PinAttempts attempts, IntakeConfig config, Clock clock) {
        this.attempts = attempts;
        this.guard = config.pinGuard();
        this.clock = clock;
    }

    /** Forgets the windows that are over. */
    public Uni<Void> old() {
        return attempts.forget(clock.instant().minus(guard.window()));
    }
}
