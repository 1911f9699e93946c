package org.jenjang.local.realm;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/// A user as Keycloak imports him.
///
/// @param attributes what tokens say of him: institution, unit, tier, region
record Person(String username, boolean enabled, String email, boolean emailVerified, String firstName, String lastName,
        Map<String, List<String>> attributes, List<String> realmRoles,
        @JsonProperty("credentials") List<Password> passwords) {

    Person(String username, String firstName, String lastName,
            Map<String, List<String>> attributes, List<String> realmRoles, Password password) {
        this(username, true, username + "@jenjang.example", true, firstName, lastName, attributes, realmRoles,
                List.of(password));
    }
}
