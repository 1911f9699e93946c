package org.jenjang.contracts.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import org.jspecify.annotations.Nullable;

/** Derives JSON Schemas (2020-12) from the event records: what is not nullable is required, unknown fields are allowed. */
final class EventSchemas {

    private static final SchemaGenerator GENERATOR = generator();

    private EventSchemas() {}

    static ObjectNode of(Contract contract) {
        ObjectNode generated = GENERATOR.generateSchema(contract.event());
        ObjectNode schema = generated.objectNode();
        schema.set("$schema", generated.remove("$schema"));
        schema.put("$id", "urn:jenjang:schema:" + contract.type());
        schema.put("title", contract.event().getSimpleName());
        schema.setAll(generated);
        return schema;
    }

    /** As it stands in the file. */
    static String pretty(ObjectNode schema) {
        return schema.toPrettyString() + "\n";
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder builder =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.EXTRA_OPEN_API_FORMAT_VALUES);
        builder.forFields().withRequiredCheck(EventSchemas::isRequired);
        builder.forTypesInGeneral().withPropertySorter((_, _) -> 0);
        return new SchemaGenerator(builder.build());
    }

    private static boolean isRequired(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
