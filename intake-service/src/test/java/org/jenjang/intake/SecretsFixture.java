package org.jenjang.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jenjang.intake.config.IntakeConfig;
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
        return new Keys(new Folder(folder));
    }

    /** A configuration of which only the folder matters. */
    private record Folder(Path secretsDirectory) implements IntakeConfig {

        @Override
        public String publicUrl() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Door door() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Answers answers() {
            throw new UnsupportedOperationException();
        }

        @Override
        public PinGuard pinGuard() {
            throw new UnsupportedOperationException();
        }
    }
}
