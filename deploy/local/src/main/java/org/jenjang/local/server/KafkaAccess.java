package org.jenjang.local.server;

import static org.jenjang.local.KafkaLogin.Mechanism.PLAIN;
import static org.jenjang.local.KafkaLogin.Mechanism.SCRAM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.jenjang.local.KafkaAddress;
import org.jenjang.local.KafkaLogin;
import org.jenjang.local.Secrets;
import org.jenjang.local.ServerException;
import org.jenjang.local.access.Admission;
import org.jenjang.local.access.Grant;
import org.jenjang.local.access.Grants;

/// Whether Kafka is open to every process of this machine or guarded, so that each user has a password and may do what is
/// granted to it and nothing else. The choice stands in the data folder; it may change from one start to the next.
public record KafkaAccess(Path data, Secrets secrets) {
    /// The launcher's own account, the only one without limits.
    static final String ADMINISTRATOR = "administrator";
    /// By what Kafka and its clients find the password that a [#reference] names.
    static final Map<String, String> PROVIDER = Map.of("config.providers", "secrets",
            "config.providers.secrets.class", "org.apache.kafka.common.config.provider.DirectoryConfigProvider");

    /// Whether users must say who they are.
    public boolean isGuarded() {
        return Files.exists(mark());
    }

    /// Chooses, for the next start and all that follow.
    public void choose(boolean guarded) {
        try {
            Files.createDirectories(data);
            if (!guarded) {
                Files.deleteIfExists(mark());
            } else if (!isGuarded()) {
                Files.createFile(mark());
            }
        } catch (IOException e) {
            throw new ServerException(data + " cannot be written: " + e.getMessage(), e);
        }
    }

    /// As whom a service, or the systems of a tier, speak to a guarded Kafka.
    ///
    /// @param user such as `tier-district`
    public KafkaLogin login(String user) {
        return new KafkaLogin(SCRAM, user, secrets.read(secret(user)));
    }

    /// As whom the launcher speaks to it; nobody if it is open.
    Optional<KafkaLogin> administrator() {
        return isGuarded()
                ? Optional.of(new KafkaLogin(PLAIN, ADMINISTRATOR, secrets.read(secret(ADMINISTRATOR))))
                : Optional.empty();
    }

    /// What its Kafka is configured with beyond an open one; nothing if it is open.
    Map<String, String> settings() {
        return isGuarded() ? new GuardedKafka(reference(ADMINISTRATOR)).settings() : Map.of();
    }

    /// What stands for a user's password in a file of settings.
    String reference(String user) {
        return "${secrets:%s:%s}".formatted(secrets.folder(), secret(user));
    }

    /// Makes the passwords that are missing.
    void makePasswords() {
        if (isGuarded()) {
            secrets.create(Stream.concat(Stream.of(ADMINISTRATOR), users()).map(KafkaAccess::secret).toList());
        }
    }

    /// Lets everybody in who has a password, and grants what the table says.
    void furnish(KafkaAddress address) {
        if (isGuarded()) {
            try (var admin = Admin.create(address.client())) {
                var admission = new Admission(admin);
                admission.admit(users().map(this::login).toList());
                admission.grant(Grants.ALL);
            }
        }
    }

    private static Stream<String> users() {
        return Grants.ALL.stream().map(Grant::principal);
    }

    private static String secret(String user) {
        return "kafka-" + user + ".password";
    }

    private Path mark() {
        return data.resolve("secure-kafka");
    }
}
