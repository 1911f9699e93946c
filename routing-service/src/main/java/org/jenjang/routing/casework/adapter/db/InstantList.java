package org.jenjang.routing.casework.adapter.db;

import io.vertx.core.json.JsonArray;
import java.time.Instant;
import java.util.List;

/** Instants as a JSON array of texts. */
final class InstantList {

    private InstantList() {}

    static String write(List<Instant> instants) {
        return new JsonArray(instants.stream().map(Instant::toString).toList()).encode();
    }

    static List<Instant> read(String json) {
        return new JsonArray(json).stream().map(text -> Instant.parse((String) text)).toList();
    }
}
