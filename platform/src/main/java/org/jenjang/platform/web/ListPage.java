package org.jenjang.platform.web;

import java.util.List;
import java.util.function.Function;

/**
 * The lines of a long list that stand on one page.
 *
 * @param pages where one is in the list
 */
public record ListPage<T>(List<T> lines, Parts.Pages pages) {

    /**
     * Cuts a page out of a list.
     *
     * @param size how many lines a page has at most
     * @param wanted number of the page, from 1; one too high or too low gives the nearest
     * @param href link to a page without its number
     */
    public static <T> ListPage<T> of(List<T> all, int size, int wanted, String href) {
        int total = Math.max(1, Math.ceilDiv(all.size(), size));
        int current = Math.clamp(wanted, 1, total);
        return new ListPage<>(all.stream().skip((current - 1L) * size).limit(size).toList(), new Parts.Pages(current, total, href));
    }

    /** Every line as it is shown. */
    public <R> List<R> linesAs(Function<? super T, R> line) {
        return lines.stream().map(line).toList();
    }
}
