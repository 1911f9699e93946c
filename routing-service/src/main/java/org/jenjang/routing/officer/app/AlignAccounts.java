package org.jenjang.routing.officer.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jenjang.routing.config.RoutingConfig;
import org.jenjang.routing.officer.domain.Account;
import org.jenjang.routing.officer.domain.AccountTask;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.Roster;
import org.jenjang.routing.register.app.Institutions;

/**
 * Makes accounts what the register says. A task does not say what to do: the register of this moment does, so a task that is
 * tried again, or twice at once, ends with the same account.
 */
@ApplicationScoped
public class AlignAccounts {

    /** How many tasks one round takes. */
    public static final int BATCH = 20;

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 9;

    private final AccountTasks tasks;
    private final Officers officers;
    private final IdentityProvider provider;
    private final Institutions institutions;
    private final Authorities authorities;
    private final RoutingConfig config;
    private final Clock clock;

    AlignAccounts(AccountTasks tasks, Officers officers, IdentityProvider provider, Institutions institutions,
            Authorities authorities, RoutingConfig config, Clock clock) {
        this.tasks = tasks;
        this.officers = officers;
        this.provider = provider;
        this.institutions = institutions;
        this.authorities = authorities;
        this.config = config;
        this.clock = clock;
    }

    /** Carries out tasks that are due, one after the other; gives how many were taken. */
    public Uni<Integer> align() {
        return tasks.take(clock.instant(), clock.instant().plus(LEASE), BATCH)
                .chain(due -> Multi.createFrom().iterable(due)
                        .onItem().transformToUniAndConcatenate(this::carryOut)
                        .collect().asList().replaceWith(due.size()));
    }

    private Uni<Void> carryOut(AccountTasks.Due due) {
        AccountTask task = due.task();
        return wanted(task).chain(wanted -> wanted.isEmpty() ? tasks.over(task) : follow(task, wanted.get()))
                .onFailure(IdentityProvider.Trouble.class).recoverWithUni(trouble -> later(due, (IdentityProvider.Trouble) trouble));
    }

    /** Who was slower than another process may have written an older state; so the task ends when nothing has changed since. */
    private Uni<Void> follow(AccountTask task, Account wanted) {
        return provider.align(wanted, place(wanted))
                .call(aligned -> tasks.known(wanted.offices(), aligned.subject()))
                .call(aligned -> invites(wanted, aligned) ? provider.invite(aligned.subject()) : Uni.createFrom().voidItem())
                .chain(aligned -> wanted(task).chain(now -> now.equals(Optional.of(wanted.as(aligned.subject())))
                        ? tasks.over(task)
                        : tasks.failed(task, AccountTasks.Problem.NOT_TRIED, clock.instant())));
    }

    private boolean invites(Account wanted, IdentityProvider.Aligned aligned) {
        return wanted.enabled() && !aligned.hasPassword() && config.officers().invite();
    }

    private Uni<Optional<Account>> wanted(AccountTask task) {
        return officers.ofPerson(task.email()).map(roster -> institution(roster, task)
                .flatMap(institution -> Account.of(task.email(), roster, authorities.today(institution))));
    }

    private static Optional<String> institution(Roster roster, AccountTask task) {
        return roster.ofPerson(task.email()).stream().map(Officer::post).map(post -> post.institution()).reduce((_, last) -> last);
    }

    private Map<String, String> place(Account account) {
        Map<String, String> place = new HashMap<>();
        institutions.find(account.post().institution()).ifPresent(institution -> {
            place.put("tier", institution.tier().name());
            Optional<String> ofUnit = institutions.units(institution.code()).stream()
                    .filter(unit -> unit.code().equals(account.post().unit()) && unit.region() != null)
                    .map(unit -> unit.region()).findFirst();
            ofUnit.or(() -> Optional.ofNullable(institution.region())).ifPresent(region -> place.put("region", region));
        });
        return place;
    }

    private Uni<Void> later(AccountTasks.Due due, IdentityProvider.Trouble trouble) {
        Log.warnf("An account does not follow the register yet: problem=%s tries=%d cause=%s", trouble.problem(),
                due.tries() + 1, trouble.getMessage());
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(due.tries(), DOUBLINGS));
        return tasks.failed(due.task(), trouble.problem(),
                clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
    }
}
