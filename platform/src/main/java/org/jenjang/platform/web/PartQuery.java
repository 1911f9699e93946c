package org.jenjang.platform.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody wants to see of a long list that stands on a page in folded parts; empty texts for nothing special.
 *
 * @param words all of them have to be in what is known of an entry
 * @param part the part of which a page is asked for
 * @param page of that part, from 1
 */
public record PartQuery<P extends PartQuery.Part>(String words, Optional<P> part, int page) {

    private static final int LONGEST = 100;

    /** A part in which entries stand. */
    public interface Part {

        /** What it is called in the address of the page. */
        String address();
    }

    /** What is none of the parts or no number asks for nothing; a text without end is cut. */
    @SafeVarargs
    public static <P extends Part> PartQuery<P> of(String words, String part, String page, P... parts) {
        String shortened = words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
        return new PartQuery<>(shortened, Stream.of(parts).filter(known -> known.address().equals(part)).findFirst(),
                page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1);
    }

    /** The page that is asked for of a part; empty when it is another part's or nobody asks. */
    public Optional<Integer> pageOf(P wanted) {
        return part.filter(wanted::equals).map(_ -> page);
    }

    /** Whether entries are looked for by words. */
    public boolean isSearch() {
        return !words.isEmpty();
    }

    /** Whether every word stands somewhere in these texts. */
    public boolean finds(String... texts) {
        String all = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }
}
