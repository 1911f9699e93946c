package org.jenjang.local;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// A server cannot be had. The message is one line for a person: what is wrong and what to do.
public final class ServerException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public ServerException(String message) {
        super(message);
    }

    public ServerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
