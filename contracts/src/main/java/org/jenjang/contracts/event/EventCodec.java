package org.jenjang.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns events into their published JSON form and back. Unknown fields are ignored, absent ones are left out, and a field
 * that the record does not call nullable must be there.
 */
public final class EventCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .annotationIntrospector(AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new RequiredUnlessNullable()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private static final Map<String, Class<?>> COMPLAINT_EVENTS = complaintEvents().stream()
            .collect(Collectors.toUnmodifiableMap(EventCodec::typeOf, Function.identity()));

    private EventCodec() {}

    /** Every record that is a complaint event. */
    public static List<Class<?>> complaintEvents() {
        return permitted(ComplaintEvent.class).toList();
    }

    /** The CloudEvents type of an event record. */
    public static String typeOf(Class<?> event) {
        return event.getAnnotation(EventType.class).value();
    }

    /** The published JSON form. */
    public static String write(Record event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An event that cannot be written: " + event.getClass(), impossible);
        }
    }

    /**
     * Reads a complaint event.
     *
     * @return empty when the type is one that this version does not know
     * @throws MalformedEvent when the payload is not what the type promises
     */
    public static Optional<ComplaintEvent> readComplaintEvent(String type, String payload) {
        return Optional.ofNullable(COMPLAINT_EVENTS.get(type)).map(known -> (ComplaintEvent) read(known, payload));
    }

    /**
     * Reads a payload as the given record.
     *
     * @throws MalformedEvent when the payload does not fit
     */
    public static <T> T read(Class<T> record, String payload) {
        try {
            T event = JSON.readValue(payload, record);
            if (event == null) {
                throw new MalformedEvent(record, null);
            }
            return event;
        } catch (JsonProcessingException malformed) {
            throw new MalformedEvent(record, malformed);
        }
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCodec::permitted)
                : Stream.of(type);
    }
}
