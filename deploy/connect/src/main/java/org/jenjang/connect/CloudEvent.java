package org.jenjang.connect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.header.ConnectHeaders;
import org.apache.kafka.connect.header.Header;
import org.apache.kafka.connect.header.Headers;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.transforms.Transformation;

/**
 * Makes of what Debezium's outbox event router has read a CloudEvent 1.0 in binary mode, with the very headers that a
 * service's own relay would send: nobody who hears it can tell the two apart. It expects the router to have put the columns
 * {@code type}, {@code sequence}, {@code occurred_at} and {@code headers} into headers of these names, and the id as it
 * always does. A record without these is none of ours and passes unchanged.
 */
public final class CloudEvent implements Transformation<SourceRecord> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> EXTENSIONS = new TypeReference<>() {};

    private String source = "";

    @Override
    public ConfigDef config() {
        return new ConfigDef().define("source", ConfigDef.Type.STRING, ConfigDef.NO_DEFAULT_VALUE,
                ConfigDef.Importance.HIGH, "The service whose outbox is read, such as /intake-service");
    }

    @Override
    public void configure(Map<String, ?> settings) {
        source = config().parse(settings).get("source").toString();
    }

    @Override
    public SourceRecord apply(SourceRecord record) {
        return record.headers().lastWithName("type") == null
                ? record
                : record.newRecord(record.topic(), record.kafkaPartition(), record.keySchema(), record.key(),
                        record.valueSchema(), record.value(), null, headers(record));
    }

    /** The time of sending is left to Kafka: the event's own may lie in the future, where a training clock lives. */
    private Headers headers(SourceRecord record) {
        Headers headers = new ConnectHeaders();
        headers.addString("ce_specversion", "1.0");
        headers.addString("ce_id", column(record, "id"));
        headers.addString("ce_type", column(record, "type"));
        headers.addString("ce_source", source);
        headers.addString("ce_subject", record.key().toString());
        headers.addString("ce_time", column(record, "occurred_at"));
        headers.addString("content-type", "application/json");
        String sequence = column(record, "sequence");
        if (!sequence.equals("0")) {
            headers.addString("ce_sequence", sequence);
        }
        extensions(column(record, "headers")).forEach((name, value) -> headers.addString("ce_" + name, value));
        return headers;
    }

    private static String column(SourceRecord record, String name) {
        Header header = record.headers().lastWithName(name);
        if (header == null || header.value() == null) {
            throw new DataException("the outbox event router gives no header " + name);
        }
        return header.value().toString();
    }

    private static Map<String, String> extensions(String json) {
        try {
            return JSON.readValue(json, EXTENSIONS);
        } catch (JsonProcessingException e) {
            throw new DataException("the outbox's headers are no JSON object of texts", e);
        }
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
