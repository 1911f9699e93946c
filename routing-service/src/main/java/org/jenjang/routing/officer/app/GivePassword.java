package org.jenjang.routing.officer.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.officer.domain.AccountTask;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.OfficerRefusal;

/** Gives an officer a password that works once, for an admin to hand over; it is stored nowhere. */
@ApplicationScoped
public class GivePassword {

    private final Officers officers;
    private final AccountTasks tasks;
    private final Authorities authorities;
    private final IdentityProvider provider;
    private final Clock clock;

    GivePassword(Officers officers, AccountTasks tasks, Authorities authorities, IdentityProvider provider, Clock clock) {
        this.officers = officers;
        this.tasks = tasks;
        this.authorities = authorities;
        this.provider = provider;
        this.clock = clock;
    }

    /**
     * Gives one, instead of the password that he has.
     *
     * @throws RefusedException (in the Uni) while there is no account, when it was deleted and has to be made anew, when the
     *     identity provider is away, or when the account can do more than an officer may
     */
    public Uni<String> give(UUID id, Actor by) {
        return officers.find(id).map(found -> found.orElseThrow(NotFound::new)).chain(officer -> {
            authorities.over(officer, by);
            String subject = account(officer).orElseThrow(() -> new RefusedException(OfficerRefusal.NO_ACCOUNT));
            return officers.note(by, LogEntry.What.PASSWORD_GIVEN, officer.post().institution(), Optional.of(id))
                    .chain(() -> provider.oneTimePassword(subject))
                    .onFailure(IdentityProvider.Trouble.class)
                    .recoverWithUni(trouble -> refuse(((IdentityProvider.Trouble) trouble).problem(), officer));
        });
    }

    private Uni<String> refuse(AccountTasks.Problem problem, Officer officer) {
        return switch (problem) {
            case OTHER_DUTIES -> Uni.createFrom().failure(new RefusedException(OfficerRefusal.HAS_OTHER_DUTIES));
            case GONE -> tasks.again(new AccountTask(officer.email(), clock.instant()))
                    .chain(() -> Uni.createFrom().failure(new RefusedException(OfficerRefusal.ACCOUNT_GONE)));
            case AWAY, NOT_TRIED, EMAIL_TAKEN, REFUSED, NOT_INVITED ->
                Uni.createFrom().failure(new RefusedException(OfficerRefusal.PROVIDER_AWAY));
        };
    }

    private Optional<String> account(Officer officer) {
        return Optional.ofNullable(officer.subject())
                .filter(_ -> officer.isInOfficeOn(authorities.today(officer.post().institution())));
    }
}
