package org.jenjang.local;

import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// Access tokens of demo people, by the password grant of the client `jenjang-demo`, and of the services' own accounts.
final class Tokens {
    private Tokens() {}

    static String ofPerson(OidcAddress server, String username, String password) {
        return granted(server, username, Map.of("grant_type", "password", "client_id", "jenjang-demo", "scope", "openid",
                "username", username, "password", password));
    }

    static String ofService(OidcAddress server, String client, String secret) {
        return granted(server, client,
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    private static String granted(OidcAddress server, String whom, Map<String, String> form) {
        var request = Http.request(server.realmUrl() + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        var answer = Http.send(request);
        if (answer.statusCode() != 200) {
            throw new ServerException("Keycloak gives no token for " + whom + ": " + answer.body());
        }
        return new JsonObject(answer.body()).getString("access_token");
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
