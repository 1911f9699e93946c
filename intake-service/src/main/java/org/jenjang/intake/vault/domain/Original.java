package org.jenjang.intake.vault.domain;

import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/** A report in the reporter's own words, nothing blotted out. */
public record Original(String title, String narrative, @Nullable String place) implements Redacted {

    @Override
    public String toString() {
        return "Original[redacted]";
    }
}
