package org.jenjang.routing.register.adapter.page;

/** The kinds of institutions, to be named in the language of the page. */
public enum KindName {
    MINISTRY, AGENCY, STATE_ENTERPRISE, REGIONAL_ENTERPRISE, MISSION_ABROAD, UNIVERSITY, PROVINCE, REGENCY, CITY
}
