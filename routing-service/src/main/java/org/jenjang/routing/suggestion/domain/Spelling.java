package org.jenjang.routing.suggestion.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns everyday spelling into the word of the standard language: abbreviations, words of regional languages, drawn-out letters,
 * a {@code 2} for a doubled word, endings of speech and single slips.
 */
public final class Spelling {

    private static final Pattern DIGITS_AROUND = Pattern.compile("^\\d+(?=\\p{L})|(?<=\\p{L})\\d+$");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1+");
    /** Endings of Javanese, Sundanese, Betawi and Makassar speech; those of the standard language are left to the stemmer. */
    private static final List<String> ENDINGS =
            List.of("nya", "mi", "ji", "ki", "pi", "na", "ne", "lah", "kah", "mo", "ko", "ka", "ta", "in", "e");
    private static final int SHORTEST_STEM = 3;

    private final Map<String, String> variants;
    private final Set<String> known;
    private final Roots roots;
    private final NearWords near;

    /**
     * @param variants the standard word for each other spelling
     * @param known words of the standard language that need no change
     * @param roots roots whose first letter melts into a prefix
     */
    public Spelling(Map<String, String> variants, Collection<String> known, Collection<String> roots) {
        this.variants = Map.copyOf(variants);
        this.known = Set.copyOf(known);
        this.roots = new Roots(roots);
        this.near = new NearWords(this.known);
    }

    /** The standard word for a word in small letters; the word itself when none is found. */
    public String standard(String written) {
        String word = DIGITS_AROUND.matcher(written).replaceAll("");
        return attempts().map(attempt -> attempt.apply(word)).flatMap(Optional::stream).findFirst().orElse(word);
    }

    private Stream<Function<String, Optional<String>>> attempts() {
        return Stream.of(
                roots::find,
                this::listed,
                word -> listed(DRAWN_OUT.matcher(word).replaceAll("$1")),
                this::withoutEnding,
                near::find);
    }

    private Optional<String> listed(String word) {
        String standard = variants.get(word);
        return standard != null ? Optional.of(standard) : known.contains(word) ? Optional.of(word) : Optional.empty();
    }

    private Optional<String> withoutEnding(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .map(ending -> listed(word.substring(0, word.length() - ending.length())))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
