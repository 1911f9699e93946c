package org.jenjang.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jenjang.contracts.event.DisposedEvent;
import org.junit.jupiter.api.Test;

class SchemaChangeTest {

    private final ObjectNode before = schema();
    private final ObjectNode after = schema();

    @Test
    void an_unchanged_schema_breaks_nothing() {
        assertThat(SchemaChange.breaks(before, after)).isEmpty();
    }

    @Test
    void a_new_optional_field_breaks_nothing() {
        holder(after).withObject("/properties").putObject("deskNumber").put("type", "string");

        assertThat(SchemaChange.breaks(before, after)).isEmpty();
    }

    @Test
    void a_new_code_in_a_list_of_codes_breaks_nothing() {
        ((ArrayNode) definition(after, "Tier").path("enum")).add("VILLAGE");

        assertThat(SchemaChange.breaks(before, after)).isEmpty();
    }

    @Test
    void a_removed_code_is_caught() {
        ((ArrayNode) definition(after, "Tier").path("enum")).remove(0);

        assertThat(SchemaChange.breaks(before, after)).containsExactly("/to/tier no longer knows DISTRICT");
    }

    @Test
    void a_removed_field_is_caught() {
        ((ObjectNode) after.path("properties")).remove("note");

        assertThat(SchemaChange.breaks(before, after)).containsExactly("/note is gone");
    }

    @Test
    void a_renamed_field_is_caught() {
        ObjectNode properties = (ObjectNode) holder(after).path("properties");
        properties.set("office", properties.remove("unit"));

        assertThat(SchemaChange.breaks(before, after)).containsExactly("/to/unit is gone");
    }

    @Test
    void a_field_of_another_type_is_caught() {
        after.withObject("/properties/disposition").put("type", "string");

        assertThat(SchemaChange.breaks(before, after)).containsExactly("/disposition has another type");
    }

    @Test
    void a_moment_that_becomes_a_day_is_caught() {
        definition(after, "Deadline").withObject("/properties/dueAt").put("format", "date");

        assertThat(SchemaChange.breaks(before, after)).containsExactly("/deadlines[]/dueAt has another type");
    }

    @Test
    void a_new_required_field_is_caught() {
        after.withObject("/properties").putObject("reason").put("type", "string");
        ((ArrayNode) after.path("required")).add("reason");

        assertThat(SchemaChange.breaks(before, after)).containsExactly("/reason is now required");
    }

    @Test
    void an_optional_field_that_becomes_required_is_caught() {
        ((ArrayNode) after.path("required")).add("note");

        assertThat(SchemaChange.breaks(before, after)).containsExactly("/note is now required");
    }

    @Test
    void a_required_field_that_becomes_optional_is_caught() {
        ((ArrayNode) holder(after).path("required")).remove(0);

        assertThat(SchemaChange.breaks(before, after)).isEqualTo(List.of("/to/institution may now be missing"));
    }

    private static ObjectNode schema() {
        return EventSchemas.of(Contract.all().stream()
                .filter(contract -> contract.event() == DisposedEvent.Disposed.class)
                .findFirst()
                .orElseThrow());
    }

    private static ObjectNode holder(ObjectNode schema) {
        return definition(schema, "Holder");
    }

    private static ObjectNode definition(ObjectNode schema, String name) {
        return (ObjectNode) schema.path("$defs").path(name);
    }
}
