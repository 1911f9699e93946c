package org.jenjang.contracts.vocabulary;

/** What kind of report a citizen files; it decides which time limit the institution has (domain.md 2.2). */
public enum Classification {
    /** Pengaduan. */
    COMPLAINT,
    /** Aspirasi. */
    ASPIRATION,
    /** Permintaan informasi. */
    INFORMATION_REQUEST
}
