package org.jenjang.routing.officer.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who is to work for somebody who is away, nothing checked.
 *
 * @param delegate id of the colleague
 * @param from the first day, such as 2027-01-04
 * @param to the last day
 */
public record DelegationDraft(@Nullable String delegate, @Nullable String from, @Nullable String to) {}
