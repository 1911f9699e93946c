package org.jenjang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir private Path folder;

    @Test
    void secrets_are_random_private_and_never_changed() throws IOException {
        var secrets = new Secrets(folder.resolve("secrets"));
        secrets.create();
        var key = secrets.read(Secrets.VAULT_KEY);
        secrets.create();
        assertThat(secrets.read(Secrets.VAULT_KEY)).isEqualTo(key).isNotEqualTo(secrets.read(Secrets.PAGES_CLIENT));
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        var permissions = Files.getPosixFilePermissions(folder.resolve("secrets").resolve(Secrets.VAULT_KEY));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void a_missing_secret_is_named() {
        assertThatThrownBy(() -> new Secrets(folder).read(Secrets.VAULT_KEY))
                .isInstanceOf(ServerException.class).hasMessageContaining("vault.key");
    }
}
