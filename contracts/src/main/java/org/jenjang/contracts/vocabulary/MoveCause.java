package org.jenjang.contracts.vocabulary;

/** Why a limit lies on another day than was told before. */
public enum MoveCause {
    /** A holiday was decreed, or a year's calendar was loaded. */
    CALENDAR,
    /** The report has another class, for which another limit holds. */
    RECLASSIFIED,
    /** The rule by which it was counted has another length since the day it started. */
    RULE
}
