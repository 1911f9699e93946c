package org.jenjang.intake.tracking.adapter.rest;

import java.time.Instant;
import org.jenjang.intake.vault.domain.Addition;
import org.jenjang.platform.kernel.Redacted;

/** What the reporter wrote later. */
public record AdditionView(Instant at, String text) implements Redacted {

    static AdditionView of(Addition addition) {
        return new AdditionView(addition.at(), addition.text());
    }

    @Override
    public String toString() {
        return "AdditionView[redacted]";
    }
}
