package org.jenjang.routing.register.adapter.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which units of an institution somebody wants to see; empty texts for nothing special.
 *
 * @param words all of them have to be in the name, the code or the region of a unit
 * @param part the group of which a page is asked for
 * @param page of that group, from 1
 * @param saved the part of a unit's code behind the slash that was just saved
 */
record UnitQuery(String words, Optional<Part> part, int page, String saved) {

    private static final int LONGEST = 100;

    /** The groups in which units stand, and their names in the address. */
    enum Part {
        CHECKED("diperiksa"), TEMPLATE("bawaan"), ENDED("berakhir");

        private final String address;

        Part(String address) {
            this.address = address;
        }

        String address() {
            return address;
        }
    }

    /** What is no group or no number asks for nothing. */
    static UnitQuery of(String words, String part, String page, String saved) {
        String shortened = words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
        return new UnitQuery(shortened, Stream.of(Part.values()).filter(known -> known.address().equals(part)).findFirst(),
                page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1, saved);
    }

    boolean isSearch() {
        return !words.isEmpty();
    }

    boolean finds(String... texts) {
        String all = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }
}
