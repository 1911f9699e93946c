package org.jenjang.routing.casework.adapter.db;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jenjang.routing.casework.domain.Pause;

/** Pauses as a JSON array; one that lasts has no end. */
final class PauseList {

    private PauseList() {}

    static String write(List<Pause> pauses) {
        JsonArray rows = new JsonArray();
        pauses.forEach(pause -> rows.add(new JsonObject().put("from", pause.from()).put("until", pause.until())));
        return rows.encode();
    }

    static List<Pause> read(String json) {
        return new JsonArray(json).stream()
                .map(row -> (JsonObject) row)
                .map(row -> new Pause(row.getInstant("from"), row.getInstant("until")))
                .toList();
    }
}
