package org.jenjang.local;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where Kafka listens, and as whom one speaks to it.
///
/// @param address `host:port`, as services get it in `JENJANG_KAFKA_ADDRESS`
/// @param login empty where Kafka is open to everybody
public record KafkaAddress(String address, Optional<KafkaLogin> login) {

    /// A Kafka that is open to everybody.
    public KafkaAddress(String address) {
        this(address, Optional.empty());
    }

    /// What every client is configured with.
    public Map<String, Object> client() {
        var settings = new HashMap<String, Object>(login.map(KafkaLogin::settings).orElse(Map.of()));
        settings.put("bootstrap.servers", address);
        return settings;
    }

    /// Makes all topics of the platform, each name with the prefix before it, unless they are there.
    ///
    /// @param prefix empty for the installation; something unique in a test that wants its own topics
    public void createTopics(String prefix) {
        Topics.create(this, prefix);
    }
}
