package org.jenjang.notification.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One notice and what has become of it, for those who look after it; no address and no text.
 *
 * @param ticket null while no event has told it
 * @param audience {@code REPORTER}, or the code of an office
 * @param next when it is tried again; null when it is not
 * @param finished when it was sent or given up
 */
public record DeliveryLine(
        UUID id,
        String complaint,
        @Nullable String ticket,
        String rule,
        String audience,
        Map<String, String> facts,
        Delivery.State state,
        int attempts,
        @Nullable Obstacle obstacle,
        Instant queued,
        @Nullable Instant next,
        @Nullable Instant finished) {}
