package org.jenjang.routing.casework.adapter.db;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jenjang.routing.casework.domain.Pause;

/** Pauses as a JSON array; one that lasts has no end. */
@Converter
class PauseList implements AttributeConverter<List<Pause>, String> {

    @Override
    public String convertToDatabaseColumn(List<Pause> pauses) {
        JsonArray rows = new JsonArray();
        pauses.forEach(pause -> rows.add(new JsonObject().put("from", pause.from()).put("until", pause.until())));
        return rows.encode();
    }

    @Override
    public List<Pause> convertToEntityAttribute(String json) {
        return new JsonArray(json).stream()
                .map(row -> (JsonObject) row)
                .map(row -> new Pause(row.getInstant("from"), row.getInstant("until")))
                .toList();
    }
}
