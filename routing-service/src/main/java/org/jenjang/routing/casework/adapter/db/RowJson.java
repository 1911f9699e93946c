package org.jenjang.routing.casework.adapter.db;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;

/** Cases as JSON with the names of the columns, as the entity says them: so one mapping serves single rows and batches. */
final class RowJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new ColumnIntrospector())
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RowJson() {}

    /** The names of all columns. */
    static List<String> columns() {
        JsonMapper whole = JSON.copy();
        whole.setSerializationInclusion(Include.ALWAYS);
        return List.copyOf(whole.valueToTree(new RoutingCaseRow()).propertyStream().map(Map.Entry::getKey).toList());
    }

    static String write(List<RoutingCaseRow> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<RoutingCaseRow> read(String rows) {
        try {
            return List.of(JSON.readValue(rows, RoutingCaseRow[].class));
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A stored case cannot be read", corrupt);
        }
    }
}
