package org.jenjang.routing.officer.adapter.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jenjang.routing.officer.domain.Account;

/** Accounts as Keycloak wants them. */
final class Accounts {

    static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
    private static final String OFFICER = "officer";

    private Accounts() {}

    /** A new account; who has it must choose a password first. */
    static KeycloakUser fresh(Account account, Map<String, String> place) {
        return user(account, account.email(), attributes(Map.of(), account, place), List.of(CHOOSE_PASSWORD));
    }

    /** An account as it has to become; its name stays, one signs in by address too; attributes that the register does not know stay. */
    static KeycloakUser changed(KeycloakUser now, Account account, Map<String, String> place) {
        return user(account, null,
                attributes(Objects.requireNonNullElse(now.attributes(), Map.of()), account, place), null);
    }

    /** Whether an account was made for this very person: by this register, and not found under the address by chance. */
    static boolean isOf(KeycloakUser user, Account account) {
        return user.attribute(OFFICER).filter(id -> account.offices().stream().map(UUID::toString).anyMatch(id::equals)).isPresent();
    }

    private static KeycloakUser user(Account account, String username, Map<String, List<String>> attributes, List<String> actions) {
        int first = account.name().indexOf(' ');
        return new KeycloakUser(null, username, account.email(),
                first < 0 ? account.name() : account.name().substring(0, first),
                first < 0 ? "" : account.name().substring(first + 1), account.enabled(), attributes, actions, null);
    }

    private static Map<String, List<String>> attributes(Map<String, List<String>> before, Account account, Map<String, String> place) {
        Map<String, List<String>> attributes = new HashMap<>(before);
        List.of("unit", "tier", "region", "delegated_unit").forEach(attributes::remove);
        place.forEach((name, value) -> attributes.put(name, List.of(value)));
        attributes.put("institution", List.of(account.post().institution()));
        if (account.post().unit() != null) {
            attributes.put("unit", List.of(account.post().unit()));
        }
        if (!account.delegatedUnits().isEmpty()) {
            attributes.put("delegated_unit", account.delegatedUnits().stream().sorted().toList());
        }
        attributes.putIfAbsent(OFFICER, List.of(account.offices().iterator().next().toString()));
        return attributes;
    }
}
