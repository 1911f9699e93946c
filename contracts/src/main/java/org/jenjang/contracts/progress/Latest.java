package org.jenjang.contracts.progress;

import org.jspecify.annotations.Nullable;

/**
 * A fact of which only the newest telling counts, whatever order the tellings arrive in.
 *
 * @param sequence the sequence of the event that told it; 0 when nobody has yet
 */
public record Latest<T>(long sequence, @Nullable T value) {

    static <T> Latest<T> none() {
        return new Latest<>(0, null);
    }

    Latest<T> told(long at, T newer) {
        return at > sequence ? new Latest<>(at, newer) : this;
    }
}
