package org.jenjang.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.MalformedEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleTest {

    private static final JsonMapper JSON = new JsonMapper();

    static List<Contract> contracts() {
        return Contract.all();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_example_matches_the_schema(Contract contract) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(contract.schema());

        assertThat(schema.validate(contract.example(), InputFormat.JSON,
                execution -> execution.getExecutionConfig().setFormatAssertionsEnabled(true))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_example_survives_the_way_into_the_record_and_back(Contract contract) throws JsonProcessingException {
        Record event = EventCodec.read(contract.event(), contract.example());

        assertThat(JSON.readTree(EventCodec.write(event))).isEqualTo(JSON.readTree(contract.example()));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_record_survives_the_way_into_json_and_back(Contract contract) {
        Record event = EventCodec.read(contract.event(), contract.example());

        assertThat(EventCodec.read(contract.event(), EventCodec.write(event))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void fields_of_a_newer_version_are_ignored(Contract contract) throws JsonProcessingException {
        ObjectNode newer = (ObjectNode) JSON.readTree(contract.example());
        newer.putObject("inventedTomorrow").put("anything", 1);

        assertThat(EventCodec.read(contract.event(), newer.toString()))
                .isEqualTo(EventCodec.read(contract.event(), contract.example()));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_required_fields_are_enough(Contract contract) throws JsonProcessingException {
        ObjectNode least = (ObjectNode) JSON.readTree(contract.example());
        least.retain(required(contract));

        assertThat(EventCodec.read(contract.event(), least.toString())).isInstanceOf(contract.event());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_required_field_that_is_missing_or_null_is_malformed(Contract contract) throws JsonProcessingException {
        for (String field : required(contract)) {
            ObjectNode missing = (ObjectNode) JSON.readTree(contract.example());
            missing.remove(field);
            ObjectNode empty = (ObjectNode) JSON.readTree(contract.example());
            empty.putNull(field);

            assertMalformed(contract, missing);
            assertMalformed(contract, empty);
        }
    }

    private static void assertMalformed(Contract contract, JsonNode payload) {
        assertThatThrownBy(() -> EventCodec.read(contract.event(), payload.toString()))
                .as("%s", payload)
                .isInstanceOf(MalformedEvent.class);
    }

    private static List<String> required(Contract contract) throws JsonProcessingException {
        JsonNode required = JSON.readTree(contract.schema()).path("required");
        return StreamSupport.stream(required.spliterator(), false).map(JsonNode::asText).toList();
    }
}
