package org.jenjang.model;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.Sources;
import org.jenjang.platform.event.IncomingEvent;

/** The events about one complaint on their way: in order from a source to a reader, and otherwise as late as can be. */
final class Post {

    /** Who reads. */
    enum Reader {
        INTAKE,
        ROUTING,
        RESPONSE
    }

    /** From whom to whom; only here is there an order. */
    enum Way {
        CITIZEN_TO_INTAKE(Sources.INTAKE, Reader.INTAKE),
        DESK_TO_INTAKE(Sources.ROUTING, Reader.INTAKE),
        UNIT_TO_INTAKE(Sources.RESPONSE, Reader.INTAKE),
        CITIZEN_TO_ROUTING(Sources.INTAKE, Reader.ROUTING),
        UNIT_TO_ROUTING(Sources.RESPONSE, Reader.ROUTING),
        MAIL_TO_ROUTING(Sources.NOTIFICATION, Reader.ROUTING),
        CITIZEN_TO_RESPONSE(Sources.INTAKE, Reader.RESPONSE),
        DESK_TO_RESPONSE(Sources.ROUTING, Reader.RESPONSE);

        private final String source;
        private final Reader reader;

        Way(String source, Reader reader) {
            this.source = source;
            this.reader = reader;
        }

        Reader reader() {
            return reader;
        }
    }

    private final String complaint;
    private final Map<Way, Queue<IncomingEvent>> onTheirWay = new EnumMap<>(Way.class);
    private final Map<String, Long> newest = new HashMap<>();
    private String newestAnswer = "none";

    Post(String complaint) {
        this.complaint = complaint;
    }

    /** Sends an event, in its published form, to everybody who reads its source. */
    void send(String source, long sequence, Record event, Instant at) {
        send(source, sequence, event, at, Map.of());
    }

    /** Sends an event with headers of its own. */
    void send(String source, long sequence, Record event, Instant at, Map<String, String> headers) {
        LawBroken.require(sequence == newest.getOrDefault(source, 0L) + 1, "the events of a source have no gaps",
                source + " tells number " + sequence + " after " + newest.get(source));
        newest.put(source, sequence);
        IncomingEvent letter = new IncomingEvent(source + sequence, source, EventCodec.typeOf(event.getClass()), complaint,
                sequence, at, EventCodec.write(event), headers);
        if (event instanceof AnsweredEvent.Answered) {
            newestAnswer = letter.id();
        }
        for (Way way : Way.values()) {
            if (way.source.equals(source)) {
                onTheirWay.computeIfAbsent(way, _ -> new ArrayDeque<>()).add(letter);
            }
        }
    }

    /** Id of the event that told of the newest answer; of none, before there is one. */
    String newestAnswer() {
        return newestAnswer;
    }

    /** The number of the next event of a source. */
    long next(String source) {
        return newest.getOrDefault(source, 0L) + 1;
    }

    /** The ways on which something waits. */
    List<Way> busy() {
        return Stream.of(Way.values())
                .filter(way -> onTheirWay.containsKey(way) && !onTheirWay.get(way).isEmpty())
                .toList();
    }

    /** Takes the oldest event of a way. */
    IncomingEvent take(Way way) {
        return onTheirWay.get(way).remove();
    }
}
