package org.jenjang.routing.casework.adapter.db;

import io.vertx.core.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jenjang.contracts.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/** What the reporter answered to telling questions, as a JSON object. */
@Converter
class FactList implements AttributeConverter<@Nullable List<Fact>, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Fact> facts) {
        if (facts == null) {
            return null;
        }
        JsonObject answers = new JsonObject();
        facts.forEach(fact -> answers.put(fact.key(), fact.answer()));
        return answers.encode();
    }

    @Override
    public @Nullable List<Fact> convertToEntityAttribute(@Nullable String json) {
        return json == null
                ? null
                : new JsonObject(json).stream()
                        .map(answer -> new Fact(answer.getKey(), String.valueOf(answer.getValue())))
                        .toList();
    }
}
