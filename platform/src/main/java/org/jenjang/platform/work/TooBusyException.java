package org.jenjang.platform.work;

/** So many wait for work of this kind already that nobody would wait for its end. Nothing was begun; it may be tried again. */
public final class TooBusyException extends RuntimeException {

    TooBusyException(HeavyWork.Kind kind) {
        super("Too many wait for " + kind, null, false, false);
    }
}
