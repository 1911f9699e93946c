package org.jenjang.platform.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How events leave and enter a service. */
@ConfigMapping(prefix = "jenjang.events")
public interface EventConfig {

    /** This service as the source of its events, such as {@code /routing-service}. */
    String source();

    /** Put before every topic name; empty but in tests, which share one broker. */
    @WithName("topics-prefix")
    Optional<String> topicsPrefix();

    /** How long the answer to a command with an {@code Idempotency-Key} is known; afterwards the key is free again. */
    @WithDefault("7d")
    Duration answersKept();

    /** Events in. */
    Inbox inbox();

    /** Events out. */
    Outbox outbox();

    /** Events in. */
    interface Inbox {

        /** Those of the topics that are compacted registers: every process reads them from their beginning. */
        Optional<List<String>> registers();

        /** Whether the handler works with Hibernate Reactive entities ({@code SESSION}) or plain SQL ({@code CONNECTION}). */
        @WithDefault("CONNECTION")
        Transaction transaction();

        /** Longest pause between two tries while the database cannot be reached. */
        @WithDefault("5s")
        Duration longestPause();

        /** A gap in a stream that is older than this raises the alarm. */
        @WithDefault("1m")
        Duration gapAlarm();
    }

    /** Which kind of transaction the inbox opens. */
    enum Transaction {
        SESSION,
        CONNECTION
    }

    /** Events out. */
    interface Outbox {

        /** Whether the embedded relay sends; off where Debezium reads the table instead. */
        @WithDefault("true")
        boolean relay();

        /** How many events one round sends at the most; below 1,024, which Kafka's connector holds in flight. */
        @WithDefault("500")
        int batch();

        /**
         * Pause between two rounds while events keep coming: more of them then share one round, which costs the database a
         * commit. An event that comes alone does not wait for it.
         */
        @WithDefault("15ms")
        Duration breath();

        /** Pause between two looks when nobody wakes the relay. */
        @WithDefault("1s")
        Duration sweep();

        /** How long sent events are kept, to send them again after a total loss of Kafka; entries of registers are kept for ever. */
        @WithDefault("30d")
        Duration keep();
    }
}
