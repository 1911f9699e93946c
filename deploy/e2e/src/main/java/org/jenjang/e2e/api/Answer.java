package org.jenjang.e2e.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/// What the system answered.
///
/// @param body the text as it came, empty when there was none
public record Answer(int status, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body());
    }

    /// Whether it was done (2xx).
    public boolean done() {
        return status / 100 == 2;
    }

    /// Whether the other side is not in a state to answer: asking again may help.
    boolean unavailable() {
        return status >= 500;
    }

    /// The body as a type.
    public <T> T as(Class<T> type) {
        return Json.read(body, type);
    }

    /// The body as a tree, for a look at one field.
    public JsonNode tree() {
        return as(JsonNode.class);
    }

    /// A problem's own words, or the body's beginning.
    public String reason() {
        try {
            var problem = Json.MAPPER.readTree(body);
            return problem.isObject() ? problem.toString() : "";
        } catch (JsonProcessingException e) {
            return body.lines().findFirst().orElse("");
        }
    }
}
