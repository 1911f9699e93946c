package org.jenjang.e2e.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/// Somebody with an account of the demo, signed in at Keycloak by password as a program does.
public final class Person {
    /// The password of all demo accounts.
    public static final String PASSWORD = "jenjang-demo";

    private final Web web;
    private final String username;
    private String token = "";
    private Instant renew = Instant.MIN;

    public Person(Web web, String username) {
        this.web = web;
        this.username = username;
    }

    /// The account's name.
    public String username() {
        return username;
    }

    /// A token that is valid for some minutes more.
    public synchronized String token() {
        if (Clock.systemUTC().instant().isAfter(renew)) {
            var grant = web.done(Call.form("/auth/realms/jenjang/protocol/openid-connect/token", form())).tree();
            token = grant.get("access_token").asText();
            renew = Clock.systemUTC().instant().plusSeconds(grant.get("expires_in").asLong() / 2);
        }
        return token;
    }

    private String form() {
        var fields = Map.of("grant_type", "password", "client_id", "jenjang-demo", "scope", "openid",
                "username", username, "password", PASSWORD);
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
