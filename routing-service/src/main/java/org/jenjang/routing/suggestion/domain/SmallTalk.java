package org.jenjang.routing.suggestion.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in every kind of report and tells nothing about its matter.
 *
 * @param places sentences with {@code %s} for the place
 */
public record SmallTalk(List<String> openings, List<String> laments, List<String> closings, List<String> places) {

    /** Every sentence of it. */
    public Stream<String> all() {
        return Stream.of(openings, laments, closings, places).flatMap(List::stream);
    }
}
