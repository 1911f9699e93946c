package org.jenjang.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.casework.domain.Offices;
import org.jenjang.routing.casework.domain.RoutingPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A small world by hand: a nation with a state enterprise and a ministry, two provinces, three cities. After a month a city is merged into
 * another, after two months the ministry ends and nobody takes over, after three the enterprise hands its work to a province.
 */
final class World implements Offices {

    static final Holder NATION = Holder.institution("kl:kemenpanrb", Tier.NATIONAL);
    static final Holder MINISTRY = Holder.institution("kl:kemenhub", Tier.NATIONAL);
    static final Holder POWER = Holder.institution("bumn:pln", Tier.NATIONAL);
    static final Holder PROVINCE = Holder.institution("pemda:74", Tier.PROVINCIAL);
    static final Holder ISLES = Holder.institution("pemda:81", Tier.PROVINCIAL);
    static final Holder CITY = Holder.institution("pemda:74.71", Tier.DISTRICT);
    static final Holder TOWN = Holder.institution("pemda:74.72", Tier.DISTRICT);
    static final Holder HARBOUR = Holder.institution("pemda:81.71", Tier.DISTRICT);

    /** It was dissolved. */
    static final String GONE = "kl:kemenpupr";

    static final List<Holder> ALL = List.of(NATION, MINISTRY, POWER, PROVINCE, ISLES, CITY, TOWN, HARBOUR);

    private static final Instant BEGINNING = Instant.parse("2026-11-16T01:00:00Z");
    private static final Map<String, Instant> ENDS = Map.of("pemda:74.72", BEGINNING.plus(Duration.ofDays(30)),
            "kl:kemenhub", BEGINNING.plus(Duration.ofDays(60)), "bumn:pln", BEGINNING.plus(Duration.ofDays(90)));
    private static final Map<String, String> HEIRS = Map.of("pemda:74.72", "pemda:74.71", "bumn:pln", "pemda:81");

    static final RoutingPolicy POLICY = new RoutingPolicy(new World(), new Calendar(), (_, _) -> Optional.empty());

    private static final Map<String, Holder> ABOVE = Map.of("pemda:74.71", PROVINCE, "pemda:74.72", PROVINCE,
            "pemda:81.71", ISLES, "pemda:74", NATION, "pemda:81", NATION, "bumn:pln", NATION, "kl:kemenhub", NATION);

    private static final Map<String, List<String>> UNITS = Map.of(
            "kl:kemenpanrb", List.of("layanan", "inspektorat"),
            "kl:kemenhub", List.of("darat", "laut"),
            "bumn:pln", List.of("layanan"),
            "pemda:74", List.of("dishub", "inspektorat"),
            "pemda:81", List.of("dishub", "pupr"),
            "pemda:74.71", List.of("dishub", "pupr", "inspektorat"),
            "pemda:74.72", List.of("dishub", "dinsos"),
            "pemda:81.71", List.of("dishub", "pelabuhan"));

    /** The units of an institution, by code. */
    static List<String> units(String institution) {
        return UNITS.getOrDefault(institution, List.of()).stream().map(unit -> institution + "/" + unit).toList();
    }

    @Override
    public Holder deskOf(@Nullable String region) {
        return region == null ? NATION : region.startsWith("74") ? PROVINCE : ISLES;
    }

    @Override
    public Holder national() {
        return NATION;
    }

    @Override
    public Optional<Holder> institution(@Nullable String code, Instant at) {
        return ALL.stream().filter(holder -> holder.institution().equals(code))
                .filter(holder -> at.isBefore(ENDS.getOrDefault(holder.institution(), Instant.MAX))).findFirst();
    }

    @Override
    public Optional<Holder> inChargeOf(String institution, @Nullable String category, Instant at) {
        return institution(institution, at)
                .or(() -> Optional.ofNullable(HEIRS.get(institution)).flatMap(heir -> institution(heir, at)));
    }

    @Override
    public Optional<String> regulation(String institution) {
        return Optional.empty();
    }

    @Override
    public Optional<Holder> above(String institution) {
        return Optional.ofNullable(ABOVE.get(institution));
    }

    @Override
    public Optional<String> onlyUnit(String institution, Instant at) {
        return Optional.of(units(institution)).filter(units -> units.size() == 1).map(List::getFirst)
                .filter(unit -> hasUnit(institution, unit, at));
    }

    @Override
    public Optional<String> inspectorate(String institution, Instant at) {
        return units(institution).stream().filter(unit -> unit.endsWith("/inspektorat")).findFirst();
    }

    /** Units end with their institutions only. */
    @Override
    public String unitAfter(String unit, Instant at) {
        return unit;
    }

    @Override
    public boolean hasUnit(String institution, String unit, Instant at) {
        return units(institution).contains(unit) && institution(institution, at).isPresent();
    }
}
