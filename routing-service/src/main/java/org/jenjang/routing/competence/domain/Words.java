package org.jenjang.routing.competence.domain;

import java.util.Locale;

/** A sentence or label in both languages of the country's pages. */
public record Words(String indonesian, String english) {

    /** In the language asked for; Indonesian unless that is English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : indonesian;
    }
}
