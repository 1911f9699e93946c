package org.jenjang.notification.delivery.adapter.page;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the page.
 *
 * @param kind of status, which decides icon and colour
 * @param note why it is not sent yet; empty for nothing to say
 * @param next when it is tried again
 * @param open whether it can be tried again
 */
record DeliveryEntry(UUID id, String ticket, String headline, String whom, String kind, String outcome, int attempts,
        String note, ZonedDateTime at, Optional<ZonedDateTime> next, boolean open) {}
