package org.jenjang.routing.competence.app;

import org.jenjang.platform.kernel.Refusal;

/** Why a book is not put into force although nothing is wrong with it. */
public enum BookRefusal implements Refusal {
    /** Somebody else was faster, and what was looked at is no longer so. */
    BOOK_CHANGED
}
