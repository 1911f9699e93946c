package org.jenjang.intake.submission.app;

import io.smallrye.mutiny.Uni;
import org.jenjang.intake.submission.domain.ReportDraft;

/** Those who know who is competent. */
public interface Counsellors {

    /**
     * What they say of a report as it is written so far; {@link Counsel#NONE} when they cannot be asked in time. It never
     * fails: a report can be filed without.
     */
    Uni<Counsel> about(ReportDraft draft, String language);
}
