package org.jenjang.platform.badexample.domain;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.jenjang.platform.kernel.Redacted;

/** Domain code as it must not be: it knows a framework, asks the machine for the hour, and shows personal data. */
public record Impure(Uni<String> name) implements Redacted {

    /** The hour of the machine. */
    public Instant now() {
        return Instant.now();
    }

    /** A sealed family with a class in it. */
    public sealed interface Family permits Child {}

    /** No record. */
    public static final class Child implements Family {}
}
