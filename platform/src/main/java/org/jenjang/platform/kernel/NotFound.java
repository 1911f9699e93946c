package org.jenjang.platform.kernel;

/** There is no such thing, or the asker may not know of it: both look the same from outside (404). */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
