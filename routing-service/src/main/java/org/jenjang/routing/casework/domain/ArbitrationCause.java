package org.jenjang.routing.casework.domain;

/** Why a case needs an arbiter. */
public enum ArbitrationCause {
    /** Two institutions have returned it. */
    RETURNED_TWICE,
    /** The desk found no other than one that has returned it already. */
    FORMER_RETURNER
}
