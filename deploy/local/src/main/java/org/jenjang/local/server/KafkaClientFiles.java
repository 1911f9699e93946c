package org.jenjang.local.server;

import static org.jenjang.local.KafkaLogin.Mechanism.SCRAM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.local.KafkaLogin;
import org.jenjang.local.ServerException;

/// For the systems of each tier a file of client settings, as Kafka's own tools take it too. It names the file of the
/// password and does not hold it.
///
/// @param folder where they are written: `tier-district.properties` and so on
/// @param address `host:port` of Kafka
record KafkaClientFiles(Path folder, String address) {

    void write(KafkaAccess access) {
        try {
            Files.createDirectories(folder);
            for (var tier : Tier.values()) {
                var user = "tier-" + tier.wireName();
                Files.writeString(folder.resolve(user + ".properties"), text(access, user));
            }
        } catch (IOException e) {
            throw new ServerException(folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private String text(KafkaAccess access, String user) {
        var settings = new TreeMap<String, String>();
        settings.put("bootstrap.servers", address);
        if (access.isGuarded()) {
            settings.putAll(new KafkaLogin(SCRAM, user, access.reference(user)).settings());
            settings.putAll(KafkaAccess.PROVIDER);
        }
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
