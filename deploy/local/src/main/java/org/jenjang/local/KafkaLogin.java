package org.jenjang.local;

import java.util.Map;

/// A name and a password for Kafka. Its `toString` does not show the password.
///
/// @param password letters, digits, `-` and `_`, as [Secrets] makes them
public record KafkaLogin(Mechanism mechanism, String user, String password) {

    /// How a password is checked.
    public enum Mechanism {
        /// Without being sent; kept inside Kafka. For everybody.
        SCRAM("SCRAM-SHA-512", "org.apache.kafka.common.security.scram.ScramLoginModule"),
        /// By comparing it with Kafka's settings. For the one who makes the others, before there are any.
        PLAIN("PLAIN", "org.apache.kafka.common.security.plain.PlainLoginModule");

        private final String name;
        private final String module;

        Mechanism(String name, String module) {
            this.name = name;
            this.module = module;
        }
    }

    /// What a client is configured with, beside the address.
    public Map<String, String> settings() {
        return Map.of("security.protocol", "SASL_PLAINTEXT", "sasl.mechanism", mechanism.name, "sasl.jaas.config", jaas());
    }

    /// The part of the settings that holds name and password.
    public String jaas() {
        return "%s required username=\"%s\" password=\"%s\";".formatted(mechanism.module, user, password);
    }

    @Override
    public String toString() {
        return "KafkaLogin[" + user + "]";
    }
}
