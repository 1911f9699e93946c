package org.jenjang.response.handling.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** The answers that units have given. All methods work inside the transaction that is open. */
public interface Answers {

    /** How often a unit has given this answer since then; capitals, blanks and punctuation make no difference. */
    Uni<Long> count(String unit, String text, Instant since);
}
