package org.jenjang.response.handling.domain;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Holder;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it lies with a unit.
 *
 * @param disposition number of the hand-over; what the unit says counts for this hand-over only
 * @param unit who has to answer
 * @param note what the institution's admin wants the unit to know
 * @param since when it was assigned
 * @param escalated whether a limit has passed and the institution above owns the complaint by now; the unit stays liable
 * @param answers how many answers the complaint has been given, by whichever unit
 */
public record Assignment(
        String complaint,
        int disposition,
        Holder unit,
        CaseFile file,
        @Nullable String note,
        Instant since,
        boolean escalated,
        int answers) {

    /** Whether texts about it stay in this service, because a whole tier reads the topics. */
    public boolean isRestricted() {
        return file.secret() || file.supervisory();
    }

    Assignment raised() {
        return new Assignment(complaint, disposition, unit, file, note, since, true, answers);
    }

    Assignment answeredOnceMore() {
        return new Assignment(complaint, disposition, unit, file, note, since, escalated, answers + 1);
    }
}
