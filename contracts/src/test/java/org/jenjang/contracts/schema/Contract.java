package org.jenjang.contracts.schema;

import java.nio.charset.StandardCharsets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DeliveryReported;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.CategoryRecorded;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.contracts.event.RegionRecorded;
import org.jenjang.contracts.event.SubmittedEvent;

/**
 * One event of the published language, with the places of its schema and example.
 *
 * @param family folder of the files: {@code submitted}, {@code disposed}, {@code answered}, {@code escalated},
 *     {@code directory} or {@code notification}
 * @param producer the service that writes it
 */
record Contract(Class<? extends Record> event, String family, String producer) {

    /** Every event of the published language. */
    static List<Contract> all() {
        return Stream.concat(
                        EventCodec.complaintEvents().stream().map(type -> of(type.asSubclass(Record.class))),
                        Stream.of(
                                new Contract(InstitutionRecorded.class, "directory", "routing-service"),
                                new Contract(RegionRecorded.class, "directory", "routing-service"),
                                new Contract(CategoryRecorded.class, "directory", "routing-service"),
                                new Contract(DeliveryReported.class, "notification", "notification-service")))
                .toList();
    }

    private static Contract of(Class<? extends Record> event) {
        if (SubmittedEvent.class.isAssignableFrom(event)) {
            return new Contract(event, "submitted", "intake-service");
        }
        if (DisposedEvent.class.isAssignableFrom(event)) {
            return new Contract(event, "disposed", "routing-service");
        }
        if (AnsweredEvent.class.isAssignableFrom(event)) {
            return new Contract(event, "answered", "response-service");
        }
        if (EscalatedEvent.class.isAssignableFrom(event)) {
            return new Contract(event, "escalated", "routing-service");
        }
        throw new IllegalArgumentException("A voice without a family: " + event + ", " + ComplaintEvent.class);
    }

    String type() {
        return EventCodec.typeOf(event);
    }

    /** Such as {@code work-started.v1}: the type without what all types have in common. */
    String name() {
        List<String> parts = List.of(type().split("\\."));
        return String.join(".", parts.subList(parts.size() - 2, parts.size()));
    }

    String schemaResource() {
        return "schema/" + family + "/" + name() + ".json";
    }

    String exampleResource() {
        return "example/" + family + "/" + name() + ".json";
    }

    /** Where the schema stands in the sources. */
    Path schemaFile() {
        return Path.of("src/main/resources").resolve(schemaResource());
    }

    String schema() {
        return read(schemaResource());
    }

    String example() {
        return read(exampleResource());
    }

    static String read(String resource) {
        try (InputStream in = Contract.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new AssertionError("There is no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return family + "/" + name();
    }
}
