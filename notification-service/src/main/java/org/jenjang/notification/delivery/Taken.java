package org.jenjang.notification.delivery;

import java.util.Optional;
import java.util.UUID;
import org.jenjang.notification.rule.Audience;
import org.jenjang.notification.rule.Facts;
import org.jspecify.annotations.Nullable;

/**
 * A notice that is being sent now, with what is known of its complaint.
 *
 * @param attempts how often it was tried before
 * @param ticket null while no event has told it
 * @param worker code of the office that works on the complaint; null while none does
 */
record Taken(Notice notice, int attempts, @Nullable String ticket, @Nullable String worker) {

    /** Whom it is for, as far as that is known. */
    Optional<Audience> audience() {
        return switch (notice.audience()) {
            case Audience.AtWork _ -> Optional.ofNullable(worker).map(Audience.Office::new);
            case Audience.Reporter reporter -> Optional.of(reporter);
            case Audience.Office office -> Optional.of(office);
        };
    }

    /** A row of the queue, as the database gives it. */
    record Row(UUID id, String complaint, String event, String rule, String audience, String facts, int attempts,
            @Nullable String ticket, @Nullable String worker) {

        Taken taken() {
            Notice notice = new Notice(id, complaint, event, rule, Audience.of(audience), FactsText.read(facts));
            return new Taken(notice, attempts, ticket, worker);
        }
    }
}
