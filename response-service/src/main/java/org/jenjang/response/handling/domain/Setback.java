package org.jenjang.response.handling.domain;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jspecify.annotations.Nullable;

/** Why a case on which the unit had spoken lies with it again. Reasons are masked; null when the report is secret. */
public sealed interface Setback {

    /** Number of the answer that did not settle the matter. */
    int answer();

    /** Why not. */
    @Nullable String reason();

    /** Since when. */
    Instant at();

    /** The reporter's objection to an answer. */
    record Dispute(int answer, @Nullable String reason, Instant at) implements Setback {}

    /** The case was over, and was opened again. */
    record Reopening(ReopenCause cause, int answer, @Nullable String reason, Instant at) implements Setback {}

    /** Who has to approve the answer wants another one; {@code answer} is the number that it would have had. */
    record Disapproval(int answer, String reason, Instant at) implements Setback {}
}
