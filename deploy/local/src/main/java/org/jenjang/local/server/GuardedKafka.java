package org.jenjang.local.server;

import java.nio.file.Path;
import java.util.Map;

/// The settings by which Kafka asks everybody for a name and a password (SASL/SCRAM), and refuses what was not granted.
///
/// The users' passwords are kept inside Kafka, where the first of them cannot get without one. The administrator's is
/// therefore in the settings (SASL/PLAIN, which knows nobody else); by it the launcher speaks to Kafka, and the node to
/// itself. The settings name the file that holds it and do not hold it themselves.
///
/// @param password file of the administrator's password
record GuardedKafka(Path password) {
    private static final String ADMINISTRATOR = KafkaAccess.ADMINISTRATOR;

    /// What differs from the settings of an open Kafka.
    Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("listener.security.protocol.map", "CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT"),
                Map.entry("listener.name.client.sasl.enabled.mechanisms", "SCRAM-SHA-512,PLAIN"),
                Map.entry("listener.name.client.scram-sha-512.sasl.jaas.config",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required;"),
                Map.entry("listener.name.client.plain.sasl.jaas.config", administrator()),
                Map.entry("listener.name.controller.sasl.enabled.mechanisms", "PLAIN"),
                Map.entry("listener.name.controller.plain.sasl.jaas.config", administrator()),
                Map.entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
                Map.entry("sasl.mechanism.controller.protocol", "PLAIN"),
                Map.entry("config.providers", "secrets"),
                Map.entry("config.providers.secrets.class", "org.apache.kafka.common.config.provider.DirectoryConfigProvider"),
                Map.entry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                Map.entry("allow.everyone.if.no.acl.found", "false"),
                Map.entry("super.users", "User:" + ADMINISTRATOR));
    }

    private String administrator() {
        var reference = "${secrets:%s:%s}".formatted(password.getParent(), password.getFileName());
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%1$s\" password=\"%2$s\" user_%1$s=\"%2$s\";"
                .formatted(ADMINISTRATOR, reference);
    }
}
