package org.jenjang.routing.register.adapter.page;

/** The columns of entries, to be named in the language of the page. */
public enum ColumnName {
    CODE, INSTITUTION, NAME, PARENT, TIER, KIND, REGION, ZONE, EMAIL, VALID_FROM, VALID_TO, SUCCESSOR, SHARES, SOURCE
}
