package org.jenjang.contracts.progress;

/** Where a complaint stands, as the public sees it. */
public enum PublicStatus {
    /** Diterima. */
    RECEIVED,
    /** Diperiksa. */
    VERIFIED,
    /** Diteruskan. */
    DISPOSED,
    /** Dikerjakan. */
    IN_PROGRESS,
    /** Dijawab, menunggu pelapor. */
    ANSWERED,
    /** Selesai. */
    CLOSED,
    /** Ditunda: the reporter was asked for something. */
    ON_HOLD,
    /** Dikembalikan: another office is being sought. */
    RETURNED,
    /** Two offices disagree; the tier above decides. */
    IN_ARBITRATION,
    /** Diarsipkan. */
    ARCHIVED,
    /** Digabung: follows another report of the same matter. */
    LINKED,
    /** Dicabut by the reporter. */
    WITHDRAWN;

    /** Whether nobody owes anything any more. */
    public boolean isOver() {
        return switch (this) {
            case CLOSED, ARCHIVED, LINKED, WITHDRAWN -> true;
            case RECEIVED, VERIFIED, DISPOSED, IN_PROGRESS, ANSWERED, ON_HOLD, RETURNED, IN_ARBITRATION -> false;
        };
    }
}
