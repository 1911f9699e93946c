package org.jenjang.response.handling.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The reporter's objection to an answer.
 *
 * @param answer number of the answer
 * @param reason in the reporter's words, masked; null when the report is secret
 */
public record Dispute(int answer, @Nullable String reason, Instant at) {}
