package org.jenjang.routing.officer.adapter.client;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jenjang.routing.config.RoutingConfig;
import org.jenjang.routing.officer.app.AccountTasks.Problem;
import org.jenjang.routing.officer.app.IdentityProvider;
import org.jenjang.routing.officer.domain.Account;

/** Accounts in Keycloak. Each step can be done again, so that a change that was cut off is simply made once more. */
@Singleton
class Keycloak implements IdentityProvider {

    private static final int INVITATION_HOURS = 72;

    private final KeycloakAdmin admin;
    private final Roles roles;
    private final KeycloakPages pages;
    private final RoutingConfig config;

    Keycloak(@RestClient KeycloakAdmin admin, RoutingConfig config) {
        this.admin = admin;
        this.roles = new Roles(admin);
        this.pages = new KeycloakPages(admin);
        this.config = config;
    }

    @Override
    public Uni<Aligned> align(Account account, Map<String, String> place) {
        return find(account)
                .chain(found -> found.isEmpty() && account.subject() != null && !account.enabled()
                        ? Uni.createFrom().item(new Aligned(account.subject(), true))
                        : found.map(user -> change(user, account, place)).orElseGet(() -> create(account, place))
                                .call(aligned -> finish(aligned, account)))
                .onFailure().transform(Failures::trouble);
    }

    private Uni<Void> finish(Aligned aligned, Account account) {
        return roles.align(aligned.subject(), account.post().role())
                .chain(() -> account.enabled() ? Uni.createFrom().voidItem() : admin.signOut(aligned.subject()));
    }

    @Override
    public Uni<Void> invite(String subject) {
        return admin.askByMail(subject, "jenjang-pages", config.officers().home(),
                        (int) Duration.ofHours(INVITATION_HOURS).toSeconds(), List.of(Accounts.CHOOSE_PASSWORD))
                .onFailure().transform(failure -> Failures.as(Problem.NOT_INVITED, failure));
    }

    @Override
    public Uni<String> oneTimePassword(String subject) {
        String password = OneTimePassword.next();
        return roles.requireNoOthers(subject)
                .chain(() -> admin.setPassword(subject, new KeycloakPassword("password", password, true)))
                .replaceWith(password)
                .onFailure().transform(Failures::trouble);
    }

    @Override
    public Multi<Person> people() {
        return pages.people().onFailure().transform(Failures::trouble);
    }

    @Override
    public Multi<List<SignIn>> signIns(Instant since) {
        return pages.signIns(since).onFailure().transform(Failures::trouble);
    }

    /** The account that is known; none known, or deleted there, one with the address, which must have been made for this person. */
    private Uni<Optional<KeycloakUser>> find(Account account) {
        return account.subject() == null ? withEmail(account)
                : admin.user(account.subject()).map(Optional::of)
                        .onFailure(Failures::isGone).recoverWithUni(() -> withEmail(account));
    }

    private Uni<Optional<KeycloakUser>> withEmail(Account account) {
        return admin.withEmail(account.email(), true, false).map(found -> found.stream().findFirst())
                .invoke(found -> found.filter(user -> !Accounts.isOf(user, account)).ifPresent(other -> {
                    throw new Trouble(Problem.EMAIL_TAKEN, "account " + other.id() + " is of somebody else");
                }));
    }

    private Uni<Aligned> create(Account account, Map<String, String> place) {
        return admin.create(Accounts.fresh(account, place)).map(Keycloak::id).map(id -> new Aligned(id, false));
    }

    private Uni<Aligned> change(KeycloakUser user, Account account, Map<String, String> place) {
        boolean readdressed = !user.isReachedAt(account.email());
        return (readdressed ? takeBack(user.id()) : Uni.createFrom().voidItem())
                .chain(() -> admin.update(user.id(), Accounts.changed(user, account, place)))
                .replaceWith(new Aligned(user.id(), !readdressed && !user.mustStill(Accounts.CHOOSE_PASSWORD)));
    }

    /**
     * The address was wrong, so a stranger may have been invited: what he has chosen opens nothing any more. An account with other
     * powers is not for an admin to take to another address.
     */
    private Uni<Void> takeBack(String subject) {
        return roles.requireNoOthers(subject)
                .chain(() -> admin.setPassword(subject, new KeycloakPassword("password", OneTimePassword.next(), true)))
                .chain(() -> admin.signOut(subject));
    }

    private static String id(Response created) {
        String path = URI.create(created.getHeaderString("Location")).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
