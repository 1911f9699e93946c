package org.jenjang.response.handling.domain;

import java.time.Instant;
import java.util.List;

/**
 * An answer that nobody but the institution has seen yet.
 *
 * @param answer the number that it will have
 * @param evidence references to proof
 * @param officer the identity provider's id of the person who wrote it
 */
public record Proposal(int answer, String text, List<String> evidence, String officer, Instant at) {

    public Proposal {
        evidence = List.copyOf(evidence);
    }
}
