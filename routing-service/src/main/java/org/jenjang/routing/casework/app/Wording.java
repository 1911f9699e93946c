package org.jenjang.routing.casework.app;

import java.util.Objects;
import org.jenjang.platform.kernel.Redacted;

/** The text of a report that is not kept here, for as long as one person's request takes. */
public record Wording(String title, String narrative) implements Redacted {

    /** Without either nothing could be read from it. */
    public Wording {
        Objects.requireNonNull(title);
        Objects.requireNonNull(narrative);
    }

    @Override
    public String toString() {
        return "Wording[redacted]";
    }
}
