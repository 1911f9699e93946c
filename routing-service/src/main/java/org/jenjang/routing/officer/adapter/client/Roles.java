package org.jenjang.routing.officer.adapter.client;

import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.List;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.officer.app.AccountTasks.Problem;
import org.jenjang.routing.officer.app.IdentityProvider.Trouble;
import org.jenjang.routing.officer.domain.OfficerRole;

/** The roles of accounts. Only those of officers are touched: who is an overseer besides stays one. */
final class Roles {

    /** Roles that neither an admin nor the register gives out; who has one is none of theirs. */
    static final List<String> BEYOND = List.of(Role.NATIONAL_ADMIN, Role.OVERSEER, Role.OMBUDSMAN, Role.INTEGRATOR);

    private final KeycloakAdmin admin;

    Roles(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** Gives the role and takes other roles of officers away. */
    Uni<Void> align(String subject, OfficerRole wanted) {
        return admin.roles(subject).chain(now -> remove(subject, now.stream()
                        .filter(role -> isOfOfficers(role) && !role.name().equals(wanted.name())).toList())
                .chain(() -> now.stream().anyMatch(role -> role.name().equals(wanted.name()))
                        ? Uni.createFrom().voidItem()
                        : admin.role(wanted.name()).chain(role -> admin.addRoles(subject, List.of(role)))));
    }

    /**
     * Stops when an account has powers that no officer has.
     *
     * @throws Trouble (in the Uni) when it has
     */
    Uni<Void> requireNoOthers(String subject) {
        return admin.roles(subject).invoke(now -> {
            if (now.stream().anyMatch(role -> BEYOND.contains(role.name()))) {
                throw new Trouble(Problem.OTHER_DUTIES, "account " + subject + " has other roles");
            }
        }).replaceWithVoid();
    }

    private Uni<Void> remove(String subject, List<KeycloakRole> roles) {
        return roles.isEmpty() ? Uni.createFrom().voidItem() : admin.removeRoles(subject, roles);
    }

    private static boolean isOfOfficers(KeycloakRole role) {
        return Arrays.stream(OfficerRole.values()).anyMatch(known -> known.name().equals(role.name()));
    }
}
