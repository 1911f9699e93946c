package org.jenjang.intake.vault.domain;

import java.time.Instant;
import org.jenjang.platform.kernel.Redacted;

/**
 * Words that the reporter added later, nothing blotted out.
 *
 * @param sequence number of the event that told of them
 */
public record Addition(long sequence, Instant at, String text) implements Redacted {

    @Override
    public String toString() {
        return "Addition[redacted]";
    }
}
