package org.jenjang.contracts.event;

import org.jspecify.annotations.Nullable;

/** A payload that is not what its type promises. The message names the type only: payloads are not for logs. */
public final class MalformedEvent extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedEvent(Class<?> expected, @Nullable Throwable cause) {
        super("The payload is no " + expected.getSimpleName()
                + (cause == null ? "" : ": " + cause.getClass().getSimpleName()));
    }
}
