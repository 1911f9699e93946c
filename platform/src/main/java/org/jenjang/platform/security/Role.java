package org.jenjang.platform.security;

/** The roles that the identity provider gives out. */
public final class Role {

    public static final String REPORTER = "REPORTER";
    public static final String NATIONAL_ADMIN = "NATIONAL_ADMIN";
    public static final String INSTITUTION_ADMIN = "INSTITUTION_ADMIN";
    public static final String LIAISON_OFFICER = "LIAISON_OFFICER";
    public static final String HEAD = "HEAD";
    public static final String INTERNAL_AUDITOR = "INTERNAL_AUDITOR";
    /** An officer of the Ombudsman, for cases whose reporter has taken them there. */
    public static final String OMBUDSMAN = "OMBUDSMAN";
    public static final String OVERSEER = "OVERSEER";
    public static final String INTEGRATOR = "INTEGRATOR";
    /** A service account that may ask intake for the address to which a notice goes. */
    public static final String CONTACT_READER = "CONTACT_READER";
    /** A service account that may ask response for what no event carries, to show it to the reporter. */
    public static final String ANSWER_READER = "ANSWER_READER";

    private Role() {}
}
