package org.jenjang.routing.suggestion.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the root of a word whose first letter melted into the prefix: {@code menolak} and {@code penolakan} are {@code tolak}. */
final class Roots {

    private static final Pattern PREFIXED = Pattern.compile("(?:di)?[mp]e(ny|ng|n|m)?(\\p{L}{2,}?)(?:nya|kan|i|an)?");
    private static final Pattern PASSIVE = Pattern.compile("(?:di|ter|ke)()(\\p{L}{3,}?)(?:nya|kan|i|an)?");
    private static final Map<String, String> MELTED = Map.of("ny", "s", "ng", "k", "n", "t", "m", "p");

    private final Set<String> roots;

    Roots(Collection<String> roots) {
        this.roots = Set.copyOf(roots);
    }

    Optional<String> find(String word) {
        return Stream.of(PREFIXED, PASSIVE)
                .map(form -> form.matcher(word))
                .filter(Matcher::matches)
                .flatMap(form -> Stream.of(form.group(2), MELTED.getOrDefault(nullToEmpty(form.group(1)), "") + form.group(2)))
                .filter(roots::contains)
                .findFirst();
    }

    private static String nullToEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
