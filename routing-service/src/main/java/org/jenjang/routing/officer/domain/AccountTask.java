package org.jenjang.routing.officer.domain;

import java.time.Instant;
import org.jenjang.platform.kernel.Redacted;

/** From a moment on, the account behind a mail address has to be made what the register then says. */
public record AccountTask(String email, Instant dueAt) implements Redacted {

    @Override
    public String toString() {
        return "AccountTask[" + dueAt + "]";
    }
}
