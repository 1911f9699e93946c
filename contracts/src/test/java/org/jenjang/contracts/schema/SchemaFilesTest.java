package org.jenjang.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the committed schemas to the records. With {@code -Dcontracts.write=true} it writes them anew, unless the change
 * would break a reader: then the event needs a new record with a new version.
 */
class SchemaFilesTest {

    private static final JsonMapper JSON = new JsonMapper();

    static List<Contract> contracts() {
        return Contract.all();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_committed_schema_is_what_the_record_says_and_only_ever_grows(Contract contract) throws IOException {
        ObjectNode now = EventSchemas.of(contract);
        if (Files.exists(contract.schemaFile())) {
            JsonNode committed = JSON.readTree(Files.readString(contract.schemaFile()));
            assertThat(SchemaChange.breaks(committed, now)).as("what the change of %s breaks", contract).isEmpty();
        }
        if (Boolean.getBoolean("contracts.write")) {
            Files.createDirectories(contract.schemaFile().getParent());
            Files.writeString(contract.schemaFile(), EventSchemas.pretty(now));
        }
        assertThat(contract.schemaFile()).hasContent(EventSchemas.pretty(now));
    }
}
