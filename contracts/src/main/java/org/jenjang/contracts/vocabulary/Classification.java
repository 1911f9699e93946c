package org.jenjang.contracts.vocabulary;

/**
 * What kind of report a citizen files. With the question whether misuse of power is alleged it decides the time limit, as
 * the national service itself publishes it: 5 working days for an aspiration or a request for information, 14 for a
 * complaint, 60 for a supervisory one.
 */
public enum Classification {
    /** Pengaduan. */
    COMPLAINT,
    /** Aspirasi. */
    ASPIRATION,
    /** Permintaan informasi. */
    INFORMATION_REQUEST
}
