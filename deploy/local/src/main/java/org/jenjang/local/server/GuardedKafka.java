package org.jenjang.local.server;

import java.util.HashMap;
import java.util.Map;

/// The settings by which Kafka asks everybody for a name and a password (SASL/SCRAM), and refuses what was not granted.
///
/// The users' passwords are kept inside Kafka, where the first of them cannot get without one. The administrator's is
/// therefore in the settings (SASL/PLAIN, which knows nobody else); by it the launcher speaks to Kafka, and the node to
/// itself. The settings name the file that holds it and do not hold it themselves.
///
/// @param password what stands for the administrator's password
record GuardedKafka(String password) {
    /// What differs from the settings of an open Kafka.
    Map<String, String> settings() {
        var settings = new HashMap<>(KafkaAccess.PROVIDER);
        settings.put("listener.security.protocol.map", "CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT");
        settings.put("listener.name.client.sasl.enabled.mechanisms", "SCRAM-SHA-512,PLAIN");
        settings.put("listener.name.client.scram-sha-512.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required;");
        settings.put("listener.name.client.plain.sasl.jaas.config", administrator());
        settings.put("listener.name.controller.sasl.enabled.mechanisms", "PLAIN");
        settings.put("listener.name.controller.plain.sasl.jaas.config", administrator());
        settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        settings.put("sasl.mechanism.controller.protocol", "PLAIN");
        settings.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.put("allow.everyone.if.no.acl.found", "false");
        settings.put("super.users", "User:" + KafkaAccess.ADMINISTRATOR);
        return settings;
    }

    private String administrator() {
        return ("org.apache.kafka.common.security.plain.PlainLoginModule required"
                + " username=\"%1$s\" password=\"%2$s\" user_%1$s=\"%2$s\";").formatted(KafkaAccess.ADMINISTRATOR, password);
    }
}
