package org.jenjang.routing.officer.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.OfficerRefusal;

/** Gives an officer a password that works once, for an admin to hand over; it is stored nowhere. */
@ApplicationScoped
public class GivePassword {

    private final Officers officers;
    private final Authorities authorities;
    private final IdentityProvider provider;

    GivePassword(Officers officers, Authorities authorities, IdentityProvider provider) {
        this.officers = officers;
        this.authorities = authorities;
        this.provider = provider;
    }

    /**
     * Gives one, instead of the password that he has.
     *
     * @throws RefusedException (in the Uni) while there is no account, when the identity provider is away, or when the
     *     account can do more than an officer may
     */
    public Uni<String> give(UUID id, Actor by) {
        return officers.find(id).map(found -> found.orElseThrow(NotFound::new)).chain(officer -> {
            authorities.over(officer, by);
            String subject = account(officer).orElseThrow(() -> new RefusedException(OfficerRefusal.NO_ACCOUNT));
            return officers.note(by, LogEntry.What.PASSWORD_GIVEN, officer.post().institution(), Optional.of(id))
                    .chain(() -> provider.oneTimePassword(subject))
                    .onFailure(IdentityProvider.Trouble.class)
                    .transform(trouble -> new RefusedException(refusal((IdentityProvider.Trouble) trouble)));
        });
    }

    private static OfficerRefusal refusal(IdentityProvider.Trouble trouble) {
        return trouble.problem() == AccountTasks.Problem.OTHER_DUTIES
                ? OfficerRefusal.HAS_OTHER_DUTIES : OfficerRefusal.PROVIDER_AWAY;
    }

    private Optional<String> account(Officer officer) {
        return Optional.ofNullable(officer.subject())
                .filter(_ -> officer.isInOfficeOn(authorities.today(officer.post().institution())));
    }
}
