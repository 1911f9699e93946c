package org.jenjang.routing.casework.domain;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.Care;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * A report that intake has stored and that now needs a place to go.
 *
 * @param chosenInstitution the institution that the reporter chose, if any
 * @param receivedAt when the clock starts; for a letter typed in later, the day on which it arrived
 * @param care what to beware of; null when there is nothing
 * @param at now
 */
public record Opening(
        String complaint,
        CaseFile file,
        @Nullable String chosenInstitution,
        Instant receivedAt,
        @Nullable Care care,
        Instant at) {}
