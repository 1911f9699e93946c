package org.jenjang.routing.codelist.adapter.page;

/** The columns of entries, to be named in the language of the page. */
public enum ListColumn {
    CODE, NAME, NAME_ID, NAME_EN, KIND, PARENT, ZONE, VALID_FROM, VALID_TO, EVIDENCE, SUCCESSOR, FORMER_CODES, INSTITUTION, SOURCE
}
