package org.jenjang.routing.officer.adapter.client;

import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.List;
import org.jenjang.routing.officer.domain.OfficerRole;

/** The roles of accounts. Only those of officers are touched: who is an overseer besides stays one. */
final class Roles {

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

    private Uni<Void> remove(String subject, List<KeycloakRole> roles) {
        return roles.isEmpty() ? Uni.createFrom().voidItem() : admin.removeRoles(subject, roles);
    }

    private static boolean isOfOfficers(KeycloakRole role) {
        return Arrays.stream(OfficerRole.values()).anyMatch(known -> known.name().equals(role.name()));
    }
}
