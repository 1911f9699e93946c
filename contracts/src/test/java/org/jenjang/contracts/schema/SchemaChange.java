package org.jenjang.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Compares two versions of a schema. Allowed is what neither hurts a reader of yesterday's events nor yesterday's reader:
 * a new optional field, and a new value of a list of codes (readers are upgraded first). All else needs a new event type.
 */
final class SchemaChange {

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaks = new ArrayList<>();

    private SchemaChange(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** What the new schema breaks, in words; empty when the change only adds. */
    static List<String> breaks(JsonNode before, JsonNode after) {
        SchemaChange change = new SchemaChange(before, after);
        change.compare("", before, after);
        return List.copyOf(change.breaks);
    }

    private void compare(String path, JsonNode was, JsonNode is) {
        JsonNode old = resolve(was, before);
        JsonNode now = resolve(is, after);
        if (!old.path("type").equals(now.path("type")) || !old.path("format").equals(now.path("format"))) {
            breaks.add(path + " has another type");
            return;
        }
        names(old.path("enum")).stream()
                .filter(value -> !names(now.path("enum")).contains(value))
                .forEach(value -> breaks.add(path + " no longer knows " + value));
        compareFields(path, old, now);
        if (old.has("items")) {
            compare(path + "[]", old.path("items"), now.path("items"));
        }
    }

    private void compareFields(String path, JsonNode old, JsonNode now) {
        Set<String> requiredBefore = names(old.path("required"));
        Set<String> requiredNow = names(now.path("required"));
        requiredNow.stream().filter(field -> !requiredBefore.contains(field))
                .forEach(field -> breaks.add(path + "/" + field + " is now required"));
        requiredBefore.stream().filter(field -> !requiredNow.contains(field))
                .forEach(field -> breaks.add(path + "/" + field + " may now be missing"));
        old.path("properties").properties().forEach(field -> {
            String name = path + "/" + field.getKey();
            if (now.path("properties").has(field.getKey())) {
                compare(name, field.getValue(), now.path("properties").path(field.getKey()));
            } else {
                breaks.add(name + " is gone");
            }
        });
    }

    private static JsonNode resolve(JsonNode schema, JsonNode root) {
        return schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private static Set<String> names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }
}
