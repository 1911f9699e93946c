package org.jenjang.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.debezium.data.Envelope;
import io.debezium.data.Uuid;
import io.debezium.time.ZonedTimestamp;
import io.debezium.transforms.outbox.EventRouter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.storage.StringConverter;
import org.junit.jupiter.api.Test;

/** Rows of the outbox go through the transformations of the routing connector, as deploy/k8s configures them. */
class CloudEventTest {

    private static final Schema ROW = SchemaBuilder.struct().name("outbox.Value")
            .field("position", Schema.INT64_SCHEMA)
            .field("id", Uuid.schema())
            .field("aggregatetype", Schema.STRING_SCHEMA)
            .field("aggregateid", Schema.STRING_SCHEMA)
            .field("type", Schema.STRING_SCHEMA)
            .field("sequence", Schema.INT64_SCHEMA)
            .field("payload", Schema.STRING_SCHEMA)
            .field("headers", Schema.STRING_SCHEMA)
            .field("occurred_at", ZonedTimestamp.schema())
            .build();
    private static final Envelope ENVELOPE = Envelope.defineSchema().withName("outbox.Envelope")
            .withRecord(ROW).withSource(SchemaBuilder.struct().build()).build();

    private final EventRouter<SourceRecord> router = new EventRouter<>();
    private final CloudEvent event = new CloudEvent();

    CloudEventTest() throws IOException {
        router.configure(settings("transforms.outbox."));
        event.configure(settings("transforms.event."));
    }

    @Test
    void a_row_becomes_the_record_that_the_relay_would_send() {
        var record = event.apply(router.apply(inserted(7, "{\"tier\":\"district\",\"institution\":\"pemda:74.71\"}")));

        assertThat(record.topic()).isEqualTo("complaint.disposed.district");
        assertThat(record.key()).isEqualTo("c1");
        assertThat(record.value()).isEqualTo("{\"disposition\":1}");
        assertThat(record.timestamp()).isNull();
        assertThat(headers(record)).containsExactlyInAnyOrderEntriesOf(Map.of(
                "ce_specversion", "1.0", "ce_id", "019aa5e0-7d3c-7c1e-8c70-000000000001",
                "ce_type", "org.jenjang.complaint.disposed.v1", "ce_source", "/routing-service", "ce_subject", "c1",
                "ce_time", "2026-11-22T01:02:03.456789Z", "content-type", "application/json", "ce_sequence", "7",
                "ce_tier", "district", "ce_institution", "pemda:74.71"));
    }

    @Test
    void an_entry_of_the_register_has_no_sequence() {
        assertThat(headers(event.apply(router.apply(inserted(0, "{}"))))).doesNotContainKey("ce_sequence");
    }

    @Test
    void what_is_no_event_passes_unchanged() {
        var heartbeat = new SourceRecord(Map.of(), Map.of(), "heartbeat", Schema.STRING_SCHEMA, "now");
        assertThat(event.apply(heartbeat)).isSameAs(heartbeat);
    }

    @Test
    void headers_that_are_no_json_stop_the_connector() {
        assertThatThrownBy(() -> event.apply(router.apply(inserted(1, "tier=district")))).isInstanceOf(DataException.class);
    }

    private static SourceRecord inserted(long sequence, String headers) {
        var row = new Struct(ROW).put("position", 1L).put("id", "019aa5e0-7d3c-7c1e-8c70-000000000001")
                .put("aggregatetype", "complaint.disposed.district").put("aggregateid", "c1")
                .put("type", "org.jenjang.complaint.disposed.v1").put("sequence", sequence).put("payload", "{\"disposition\":1}")
                .put("headers", headers).put("occurred_at", "2026-11-22T01:02:03.456789Z");
        var change = ENVELOPE.create(row, null, Instant.EPOCH);
        return new SourceRecord(Map.of(), Map.of(), "routing.public.outbox", ENVELOPE.schema(), change);
    }

    /** As the connector's converter writes them. */
    private static Map<String, String> headers(SourceRecord record) {
        try (var converter = new StringConverter()) {
            converter.configure(Map.of("converter.type", "header"));
            return StreamSupport.stream(record.headers().spliterator(), false).collect(Collectors.toMap(
                    header -> header.key(),
                    header -> new String(converter.fromConnectHeader(record.topic(), header.key(), header.schema(), header.value()),
                            StandardCharsets.UTF_8)));
        }
    }

    private static Map<String, String> settings(String prefix) throws IOException {
        var settings = new HashMap<String, String>();
        var yaml = new YAMLMapper();
        var file = Path.of("../k8s/connectors.yaml").toFile();
        try (var documents = yaml.readerFor(JsonNode.class).<JsonNode>readValues(file)) {
            while (documents.hasNext()) {
                var connector = documents.next();
                if (connector.at("/metadata/name").asText().equals("routing-outbox")) {
                    connector.at("/spec/config").properties().stream()
                            .filter(setting -> setting.getKey().startsWith(prefix))
                            .forEach(setting -> settings.put(setting.getKey().substring(prefix.length()), setting.getValue().asText()));
                }
            }
        }
        return settings;
    }
}
