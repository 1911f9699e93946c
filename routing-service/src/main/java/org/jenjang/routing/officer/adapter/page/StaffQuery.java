package org.jenjang.routing.officer.adapter.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which posts of an institution somebody wants to see; empty texts for nothing special.
 *
 * @param words all of them have to be in the name of the unit, or in the names and addresses of who holds the post
 * @param part the part of which a page is asked for
 * @param page of that part, from 1
 * @param appointed id of who was just appointed
 */
record StaffQuery(String words, Optional<Part> part, int page, String appointed) {

    private static final int LONGEST = 100;

    /** How well posts are filled, the worst first, and what it is called in the address. */
    enum Part {
        NOBODY("kosong"), ONE("satu"), ENOUGH("cukup");

        private final String address;

        Part(String address) {
            this.address = address;
        }

        String address() {
            return address;
        }
    }

    /** What is no part or no number asks for nothing. */
    static StaffQuery of(String words, String part, String page, String appointed) {
        String shortened = words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
        return new StaffQuery(shortened, Stream.of(Part.values()).filter(known -> known.address().equals(part)).findFirst(),
                page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1, appointed);
    }

    boolean isSearch() {
        return !words.isEmpty();
    }

    boolean finds(String text) {
        String all = text.toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }
}
