package org.jenjang.routing.casework.adapter.db;

import io.vertx.core.json.JsonArray;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.List;

/** Instants as a JSON array of texts. */
@Converter
class InstantList implements AttributeConverter<List<Instant>, String> {

    @Override
    public String convertToDatabaseColumn(List<Instant> instants) {
        return new JsonArray(instants.stream().map(Instant::toString).toList()).encode();
    }

    @Override
    public List<Instant> convertToEntityAttribute(String json) {
        return new JsonArray(json).stream().map(text -> Instant.parse((String) text)).toList();
    }
}
