package org.jenjang.contracts.vocabulary;

/** The steps of the ladder that an unanswered complaint climbs, one after each time that passes. */
public enum Rung {
    /** The liaison officer and the head of the unit. */
    UNIT_HEAD,
    /** The admin and the head of the institution (sekretaris daerah, sekretaris jenderal). */
    INSTITUTION_HEAD,
    /** The institution above: it owns the complaint from now on. */
    UPPER_TIER,
    /** The reporter is offered the way to the Ombudsman. */
    OMBUDSMAN
}
