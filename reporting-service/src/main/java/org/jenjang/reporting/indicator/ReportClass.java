package org.jenjang.reporting.indicator;

/** The classes by which the limit of an answer differs: 14, 5, 5 and 60 working days. */
public enum ReportClass {
    COMPLAINT,
    ASPIRATION,
    INFORMATION_REQUEST,
    /** Misuse of power is alleged, whatever the classification. */
    SUPERVISORY
}
