package org.jenjang.routing.casework.adapter.db;

import io.vertx.core.json.JsonArray;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A list of texts as a JSON array. */
@Converter
class TextList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        return new JsonArray(texts).encode();
    }

    @Override
    public List<String> convertToEntityAttribute(String json) {
        return new JsonArray(json).stream().map(String.class::cast).toList();
    }
}
