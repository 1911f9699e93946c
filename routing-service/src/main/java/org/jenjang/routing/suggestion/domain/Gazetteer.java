package org.jenjang.routing.suggestion.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Region;

/**
 * Makes the names by which texts name the regions of an edition: their own, those they had in a release, and what the release
 * knows of capitals and short names.
 *
 * <p>Somebody has gone through the names of the release for those that are everyday words too. A name that came later is taken
 * for one when every word of it is, as in {@code Pasar Lama} (old market).
 */
public final class Gazetteer {

    private static final Pattern KIND =
            Pattern.compile("^(Provinsi|(Kabupaten|Kota)( Administrasi)?) ", Pattern.CASE_INSENSITIVE);

    private final Edition release;
    private final Map<String, String> others;
    private final Set<String> everydayNames;
    private final Set<String> everydayWords;
    private final Set<String> released;

    /**
     * @param release the lists whose names were gone through
     * @param others capitals and short names, each with the code of the region it means
     * @param everydayNames those names of the release that mean something else as well
     * @param sentences texts of everyday words
     */
    public Gazetteer(Edition release, Map<String, String> others, Collection<String> everydayNames, Stream<String> sentences) {
        this.release = release;
        this.others = new LinkedHashMap<>();
        others.forEach((name, code) -> this.others.put(key(name), code));
        this.everydayNames = Set.copyOf(everydayNames);
        this.everydayWords = sentences.flatMap(sentence -> PlaceNames.words(sentence).stream()).collect(Collectors.toSet());
        this.released = Stream.concat(this.others.keySet().stream(), release.regions().stream().map(Gazetteer::plain))
                .collect(Collectors.toSet());
    }

    /** The names of the regions that there are on the day; that of an ended one means what followed it. */
    public PlaceNames names(Edition edition, LocalDate day) {
        RegionsInForce regions = new RegionsInForce(edition, day);
        List<PlaceName> names = Stream.of(
                        edition.regions().stream().map(region -> PlaceName.of(plain(region), region)),
                        others.entrySet().stream().flatMap(other -> edition.region(other.getValue()).stream()
                                .map(region -> PlaceName.of(other.getKey(), region))),
                        formerNames(edition))
                .flatMap(named -> named)
                // Of two that share a name the one that there still is comes first.
                .sorted(Comparator.comparing(name -> !name.region().isOpen(day)))
                .flatMap(name -> regions.inPlaceOf(name.region()).map(name::meaning).stream())
                .toList();
        return new PlaceNames(regions, names, everyday(names));
    }

    /** People go on saying a name for years after the region has got another one. */
    private Stream<PlaceName> formerNames(Edition edition) {
        return release.regions().stream().flatMap(before -> edition.region(before.code()).stream()
                .filter(now -> !now.name().equals(before.name()))
                .map(now -> PlaceName.of(plain(before), now)));
    }

    private Set<String> everyday(List<PlaceName> names) {
        Set<String> everyday = new HashSet<>(everydayNames);
        names.stream().map(PlaceName::name)
                .filter(name -> !released.contains(name) && everydayWords.containsAll(List.of(name.split(" "))))
                .forEach(everyday::add);
        return everyday;
    }

    /** The name as people say it, without its kind. */
    private static String plain(Region region) {
        return key(KIND.matcher(region.name()).replaceFirst(""));
    }

    private static String key(String name) {
        return String.join(" ", PlaceNames.words(name));
    }
}
