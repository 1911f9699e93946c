package org.jenjang.response.handling.domain;

import java.time.Period;
import java.util.Locale;

/** The same answer to everybody answers nobody: how often a unit may give one, and when two are the same. */
public final class Reuse {

    /** How often an answer may be given again within {@link #LATELY}. */
    public static final int MOST = 3;

    /** How far back it is looked. */
    public static final Period LATELY = Period.ofDays(30);

    private Reuse() {}

    /** What is compared of a text: its letters and digits, small, with one blank between the words. */
    public static String essence(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
