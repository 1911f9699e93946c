package org.jenjang.e2e.api;

/// The system answered, but not what the story needs.
public final class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    Unexpected(Call call, Answer answer) {
        super("%s %s: %d %s".formatted(call.method(), call.path(), answer.status(), answer.reason()));
        this.status = answer.status();
    }

    /// The HTTP status.
    public int status() {
        return status;
    }
}
