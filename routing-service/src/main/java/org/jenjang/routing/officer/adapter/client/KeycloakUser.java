package org.jenjang.routing.officer.adapter.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/** An account as Keycloak writes it; what is null is left as it is. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeycloakUser(
        @Nullable String id,
        @Nullable String username,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable Boolean enabled,
        @Nullable Map<String, List<String>> attributes,
        @Nullable List<String> requiredActions,
        @Nullable Long createdTimestamp) implements Redacted {

    /** The one value of an attribute. */
    Optional<String> attribute(String name) {
        return Objects.requireNonNullElse(attributes, Map.<String, List<String>>of()).getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Whether its mail goes to that address. */
    boolean isReachedAt(String address) {
        return email != null && email.equalsIgnoreCase(address);
    }

    /** Whether something is still asked of the person before he can work. */
    boolean mustStill(String action) {
        return requiredActions != null && requiredActions.contains(action);
    }

    @Override
    public String toString() {
        return "KeycloakUser[" + id + "]";
    }
}
