package org.jenjang.local;

/// Where Kafka listens: `host:port`, as services get it in `JENJANG_KAFKA_ADDRESS`.
public record KafkaAddress(String address) {

    /// Makes all topics of the platform, each name with the prefix before it, unless they are there.
    ///
    /// @param prefix empty for the installation; something unique in a test that wants its own topics
    public void createTopics(String prefix) {
        Topics.create(this, prefix);
    }
}
