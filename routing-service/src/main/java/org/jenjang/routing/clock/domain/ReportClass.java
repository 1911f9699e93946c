package org.jenjang.routing.clock.domain;

import org.jenjang.contracts.vocabulary.Classification;

/** The four classes by which the law measures the time to an answer. */
public enum ReportClass {
    INFORMATION_REQUEST,
    ASPIRATION,
    /** Pengaduan tidak berkadar pengawasan. */
    COMPLAINT_NON_SUPERVISORY,
    /** Pengaduan berkadar pengawasan: misuse of power is alleged and must be examined. */
    COMPLAINT_SUPERVISORY;

    /** The class of a report. */
    public static ReportClass of(Classification classification, boolean supervisory) {
        return switch (classification) {
            case INFORMATION_REQUEST -> INFORMATION_REQUEST;
            case ASPIRATION -> ASPIRATION;
            case COMPLAINT -> supervisory ? COMPLAINT_SUPERVISORY : COMPLAINT_NON_SUPERVISORY;
        };
    }
}
