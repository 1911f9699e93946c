package org.jenjang.e2e.api;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// One request, which may be sent many times.
///
/// @param path below the public address, with its query
/// @param body JSON, or a form; empty for none
public record Call(String method, String path, Map<String, String> headers, String body) {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    /// A question.
    public static Call get(String path) {
        return new Call("GET", path, Map.of(), "");
    }

    /// A command in JSON. Its idempotency key is the same however often it is sent.
    public static Call post(String path, Object body) {
        return postText(path, Json.write(body));
    }

    /// A command whose body is given as it is, also when it is no JSON.
    public static Call postText(String path, String body) {
        return new Call("POST", path, Map.of("Content-Type", "application/json", "Idempotency-Key", UUID.randomUUID().toString()), body);
    }

    static Call form(String path, String body) {
        return new Call("POST", path, Map.of("Content-Type", "application/x-www-form-urlencoded"), body);
    }

    /// The same with one more header.
    public Call with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(method, path, more, body);
    }

    /// Asked by somebody who has signed in.
    public Call by(Person person) {
        return with("Authorization", "Bearer " + person.token());
    }

    HttpRequest request(URI base) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(TIMEOUT)
                .header("Accept", "application/json")
                .method(method, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return request.build();
    }

    /// Who should answer, by the path.
    String server() {
        return switch (path.split("[/?]", 3)[1]) {
            case "routing" -> "routing-service";
            case "response" -> "response-service";
            case "notifications" -> "notification-service";
            case "reports" -> "reporting-service";
            case "auth" -> "keycloak";
            case "mail" -> "mail";
            default -> "intake-service";
        };
    }
}
