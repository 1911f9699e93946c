package org.jenjang.notification.delivery;

import java.util.Arrays;
import java.util.Locale;
import org.jenjang.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries are wanted.
 *
 * @param complaint complaint id or ticket; empty for all
 * @param state name of a {@link Delivery.State}; empty for all
 */
public record DeliveryFilter(String complaint, String state) {

    /**
     * Reads what somebody has typed.
     *
     * @throws InvalidInput when there is no such state
     */
    public static DeliveryFilter of(@Nullable String complaint, @Nullable String state) {
        String wanted = state == null ? "" : state.strip().toUpperCase(Locale.ROOT);
        if (!wanted.isEmpty() && Arrays.stream(Delivery.State.values()).noneMatch(known -> known.name().equals(wanted))) {
            throw new InvalidInput("state", "unknown-code");
        }
        return new DeliveryFilter(complaint == null ? "" : complaint.strip(), wanted);
    }
}
