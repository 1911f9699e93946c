package org.jenjang.routing.register.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of an ended institution's work that another one than its successor took over, as when a ministry is split.
 *
 * @param institution who took it over
 * @param categories the subjects that it took; each with all below it
 */
public record Share(String institution, List<String> categories) {

    public Share {
        categories = List.copyOf(categories);
    }

    /** The shares in a text such as {@code kl:kemenpkp=pupr.permukiman|pupr.rumah; kl:other=sosial}. */
    public static List<Share> listOf(String text) {
        return Stream.of(text.split(";")).filter(part -> !part.isBlank()).map(Share::of).toList();
    }

    /** The text of which {@link #listOf} reads the same shares again. */
    public static String text(List<Share> shares) {
        return shares.stream().map(share -> share.institution + "=" + String.join("|", share.categories))
                .collect(Collectors.joining("; "));
    }

    /** Whether reports of this category went there. */
    boolean covers(@Nullable String category) {
        return category != null && categories.stream().anyMatch(taken -> covers(taken, category));
    }

    /** Whether a subject is another one or stands below it. */
    static boolean covers(String upper, String category) {
        return category.equals(upper) || category.startsWith(upper + ".");
    }

    private static Share of(String part) {
        String[] sides = part.strip().split("=", 2);
        return new Share(sides[0].strip(), sides.length < 2 ? List.of()
                : Stream.of(sides[1].split("\\|")).map(String::strip).filter(code -> !code.isEmpty()).toList());
    }
}
