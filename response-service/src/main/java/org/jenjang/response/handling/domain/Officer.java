package org.jenjang.response.handling.domain;

import org.jspecify.annotations.Nullable;

/**
 * The person who asks for something.
 *
 * @param id the identity provider's id of the person; it is never told
 * @param unit code of the unit that the person works for; null for one who works for the institution as a whole
 */
public record Officer(String id, @Nullable String unit) {}
