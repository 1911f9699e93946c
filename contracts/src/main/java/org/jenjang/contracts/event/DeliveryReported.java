package org.jenjang.contracts.event;

/**
 * What became of one notice, on {@code notification.delivery}. It never holds an address or a text.
 *
 * @param notice which message, such as {@code reporter-answered}
 * @param audience {@code REPORTER} or the code of an institution or unit
 * @param channel {@code MAIL}
 * @param outcome {@code SENT}, {@code FAILED} (tried again later), {@code GIVEN_UP}, or {@code NO_ADDRESS} (none was left)
 * @param attempts how often it was tried
 */
@EventType("org.jenjang.notification.delivery-reported.v1")
public record DeliveryReported(String notice, String audience, String channel, String outcome, int attempts) {}
