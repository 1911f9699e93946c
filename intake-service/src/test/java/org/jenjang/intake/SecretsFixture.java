package org.jenjang.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.jenjang.intake.vault.app.Keys;

/** Keys made of a master key that everybody knows. */
public final class SecretsFixture {

    private SecretsFixture() {}

    /** Keys whose master key lies in this folder. */
    public static Keys keys(Path folder) {
        try {
            Files.writeString(folder.resolve("vault.key"), Base64.getEncoder().encodeToString(new byte[32]));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new Keys(Settings.with(Map.of("secrets-directory", folder.toString())));
    }
}
