package org.jenjang.routing.bounce.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report that one institution gave back and that then went to another one.
 *
 * @param from code of the institution that gave it back
 * @param to code of the institution to which it went then; null while it still waits for one
 * @param at when it was given back
 * @param lost from the hand-over to the institution that gave it back until the next hand-over
 * @param arbitrated whether an arbiter sent it there
 */
public record Bounce(
        String ticket,
        @Nullable String category,
        String from,
        @Nullable String to,
        Instant at,
        Duration lost,
        boolean arbitrated) {}
