package org.jenjang.intake.submission.app;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jenjang.intake.submission.domain.FilingRules;
import org.jenjang.intake.submission.domain.Report;
import org.jenjang.intake.submission.domain.ReportDraft;
import org.jenjang.intake.submission.domain.ReportReader;
import org.jenjang.intake.submission.domain.Reporter;
import org.jenjang.intake.submission.domain.Texts;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.jenjang.intake.vault.app.Vault;
import org.jenjang.intake.vault.domain.Identity;
import org.jenjang.intake.vault.domain.Original;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Files a report: checks it, seals who wrote it, stores it through the front door, and only then gives a ticket. */
@Singleton
public class FileReport {

    private static final int DRAWS = 5;

    private final SubmissionDoor door;
    private final Vault vault;
    private final Pins pins;
    private final FilingEvents events;
    private final Institutions institutions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public FileReport(
            SubmissionDoor door, Vault vault, Pins pins, FilingEvents events, Institutions institutions, Clock clock) {
        this.door = door;
        this.vault = vault;
        this.pins = pins;
        this.events = events;
        this.institutions = institutions;
        this.clock = clock;
    }

    /**
     * Reads a draft without storing anything.
     *
     * @throws InvalidInput with everything that is wrong
     */
    public Report check(ReportDraft draft) {
        return ReportReader.read(draft, new FilingRules(clock.instant(), institutions::isOpen, institutions::isKnown));
    }

    /**
     * Files a report.
     *
     * @param account the account of a reporter who is signed in; it is known to the vault alone
     * @param once by which a repeated request is known
     * @throws InvalidInput when something is wrong with the draft, or (in the Uni) the key was used for another one
     * @throws DoorClosed (in the Uni) when nothing can be taken in now
     */
    public Uni<Receipt> file(ReportDraft draft, @Nullable String account, @Nullable OnceKey once) {
        return file(Ids.next(), check(draft), account, once, DRAWS);
    }

    private Uni<Receipt> file(UUID id, Report report, @Nullable String account, @Nullable OnceKey once, int draws) {
        TicketNumber ticket = TicketNumber.random(random);
        Instant now = clock.instant();
        Filing filing = new Filing(
                id,
                ticket,
                now,
                report,
                once,
                vault.seal(id, identity(report.reporter()), original(report.texts()), account),
                events.filed(id, ticket, report, now));
        return door.take(filing).chain(outcome -> switch (outcome) {
            case Outcome.Stored _ -> receipt(id, ticket, report);
            case Outcome.Replayed before -> receipt(before.id(), before.ticket(), report);
            case Outcome.KeyReused _ -> Uni.createFrom().failure(new InvalidInput("Idempotency-Key", "key-reused"));
            case Outcome.TicketTaken _ when draws > 1 -> file(id, report, account, once, draws - 1);
            case Outcome.TicketTaken _ ->
                Uni.createFrom().failure(new IllegalStateException("No free ticket number in " + DRAWS + " draws"));
        });
    }

    private Uni<Receipt> receipt(UUID id, TicketNumber ticket, Report report) {
        return Uni.createFrom().item(new Receipt(id, ticket, pins.of(id), report.danger()));
    }

    private static Identity identity(Reporter reporter) {
        return new Identity(
                reporter.name(),
                reporter.nik(),
                reporter.phone(),
                reporter.email(),
                reporter.language().getLanguage());
    }

    private static Original original(Texts texts) {
        return new Original(texts.title(), texts.narrative(), texts.place());
    }
}
