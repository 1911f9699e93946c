package org.jenjang.e2e.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/// What the system answered.
///
/// @param body the text as it came, empty when there was none
public record Answer(int status, String body) {
    private static final int CONFLICT = 409;
    private static final String OUTDATED = "urn:jenjang:problem:outdated";

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body());
    }

    /// Whether it was done (2xx).
    public boolean done() {
        return status / 100 == 2;
    }

    /// Whether asking the same again may help: the other side is not in a state to answer, or an event about the same case
    /// came in at the same moment and went first.
    boolean worthRepeating() {
        return status >= 500 || status == CONFLICT && body.contains(OUTDATED);
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
