package org.jenjang.routing.officer.adapter.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in the realm.
 *
 * @param time milliseconds since 1970
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeycloakEvent(long time, @Nullable String userId) {}
