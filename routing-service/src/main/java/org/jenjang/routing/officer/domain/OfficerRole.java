package org.jenjang.routing.officer.domain;

/** What an officer is; the identity provider knows the roles by the same names. */
public enum OfficerRole {
    /** Verifies and disposes for one institution. */
    INSTITUTION_ADMIN,
    /** Answers for one unit. */
    LIAISON_OFFICER,
    /** Reads what his institution does and lets answers go out. */
    HEAD,
    /** Of the inspectorate: supervisory cases. */
    INTERNAL_AUDITOR;

    /** Whether he works for one unit and not for the institution as a whole. */
    public boolean isOfUnit() {
        return this == LIAISON_OFFICER;
    }

    /** Whether the reports stand still when nobody is left to do it. */
    public boolean isNeeded() {
        return this == LIAISON_OFFICER || this == INSTITUTION_ADMIN;
    }
}
