package org.jenjang.intake.submission.app;

import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jenjang.intake.config.IntakeConfig;
import org.jenjang.intake.submission.domain.Pin;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.jenjang.intake.vault.app.SealedReports;
import org.jenjang.intake.vault.app.Vault;
import org.jenjang.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Opens a complaint for its reporter: by ticket and PIN, or by the account under which it was filed. */
@Singleton
public class OpenComplaint {

    private final Complaints complaints;
    private final PinAttempts attempts;
    private final Pins pins;
    private final SealedReports sealed;
    private final Vault vault;
    private final IntakeConfig.PinGuard guard;
    private final Clock clock;

    public OpenComplaint(Complaints complaints, PinAttempts attempts, Pins pins, SealedReports sealed, Vault vault,
            IntakeConfig config, Clock clock) {
        this.complaints = complaints;
        this.attempts = attempts;
        this.pins = pins;
        this.sealed = sealed;
        this.vault = vault;
        this.guard = config.pinGuard();
        this.clock = clock;
    }

    /**
     * Opens by whatever the asker has to show.
     *
     * @param account the account of an asker who is signed in
     * @throws UnauthorizedException (in the Uni) when he shows neither PIN nor account
     */
    public Uni<FiledComplaint> by(@Nullable String ticket, @Nullable String pin, @Nullable String account) {
        if (pin != null) {
            return byPin(ticket, pin);
        }
        return account == null ? Uni.createFrom().failure(new UnauthorizedException()) : byAccount(ticket, account);
    }

    /**
     * Opens by ticket and PIN.
     *
     * @throws NotFound (in the Uni) when there is no such ticket, or the PIN is wrong: nobody can tell which
     * @throws TooManyAttempts (in the Uni) when too many wrong PINs were tried for this ticket
     */
    public Uni<FiledComplaint> byPin(@Nullable String typedTicket, @Nullable String typedPin) {
        Optional<TicketNumber> ticket = TicketNumber.parse(typedTicket);
        Optional<Pin> pin = Pin.parse(typedPin);
        return ticket.isEmpty() || pin.isEmpty()
                ? Uni.createFrom().failure(new NotFound())
                : byPin(ticket.get(), pin.get());
    }

    /**
     * Opens by the account under which it was filed.
     *
     * @throws NotFound (in the Uni) when it was filed by somebody else, or without an account
     */
    public Uni<FiledComplaint> byAccount(@Nullable String typedTicket, String account) {
        return TicketNumber.parse(typedTicket)
                .map(ticket -> complaints.find(ticket).onItem().ifNull().failWith(NotFound::new))
                .orElseGet(() -> Uni.createFrom().failure(new NotFound()))
                .call(complaint -> requireOwner(complaint, account));
    }

    private Uni<FiledComplaint> byPin(TicketNumber ticket, Pin pin) {
        Instant now = clock.instant();
        return attempts.count(ticket, now, now.minus(guard.window()))
                .invoke(counted -> requireFew(counted, now))
                .chain(() -> complaints.find(ticket))
                .map(found -> requireFit(found, pin))
                .call(() -> attempts.forgive(ticket));
    }

    private void requireFew(PinAttempts.Attempts counted, Instant now) {
        if (counted.count() > guard.attempts()) {
            throw new TooManyAttempts(Duration.between(now, counted.since().plus(guard.window())));
        }
    }

    private FiledComplaint requireFit(@Nullable FiledComplaint found, Pin pin) {
        if (found == null || !pins.fits(found.id(), pin)) {
            throw new NotFound();
        }
        return found;
    }

    private Uni<Void> requireOwner(FiledComplaint complaint, String account) {
        return sealed.find(complaint.id())
                .invoke(report -> {
                    if (report == null || report.account() == null
                            || !MessageDigest.isEqual(report.account(), vault.fingerprintOf(account))) {
                        throw new NotFound();
                    }
                })
                .replaceWithVoid();
    }
}
