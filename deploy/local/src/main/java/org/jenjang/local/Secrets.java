package org.jenjang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/// The folder of secrets: one file each, random, made at the first start, readable by its owner alone (0600).
public record Secrets(Path folder) {
    /// 32 random bytes in base64: the key of the vault that keeps who a reporter is. Losing it loses the identities.
    public static final String VAULT_KEY = "vault.key";
    /// Secret of the OIDC client of all pages.
    public static final String PAGES_CLIENT = "pages-client.secret";
    /// Secret of the OIDC client of notification-service.
    public static final String NOTIFICATION_CLIENT = "notification-client.secret";
    /// Secret of the OIDC client of intake-service.
    public static final String INTAKE_CLIENT = "intake-client.secret";
    /// Secret of the OIDC client of routing-service, which makes the accounts of officers.
    public static final String ROUTING_CLIENT = "routing-client.secret";
    /// Password of PostgreSQL's administrator.
    public static final String POSTGRES_ADMIN = "postgres-admin.password";
    /// Password of Keycloak's administrator.
    public static final String KEYCLOAK_ADMIN = "keycloak-admin.password";

    /// Passwords travel in URLs and in Basic authentication, where Keycloak reads a plus sign as a space.
    private static final Base64.Encoder FOR_WEB = Base64.getUrlEncoder().withoutPadding();
    private static final List<String> ALL =
            List.of(VAULT_KEY, PAGES_CLIENT, NOTIFICATION_CLIENT, INTAKE_CLIENT, ROUTING_CLIENT,
            POSTGRES_ADMIN, KEYCLOAK_ADMIN);

    /// Makes the secrets that every installation has; never changes one that is there.
    public void create() {
        create(ALL);
    }

    /// Makes those of these secrets that are missing.
    ///
    /// @param names of the files
    public void create(List<String> names) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            for (var name : names) {
                if (Files.notExists(folder.resolve(name))) {
                    write(folder.resolve(name), name.equals(VAULT_KEY) ? Base64.getEncoder() : FOR_WEB);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The secret's text.
    public String read(String name) {
        try {
            return Files.readString(folder.resolve(name)).strip();
        } catch (IOException e) {
            throw new ServerException("secret " + name + " is not in " + folder, e);
        }
    }

    private static void write(Path file, Base64.Encoder encoder) throws IOException {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, encoder.encodeToString(random));
    }
}
