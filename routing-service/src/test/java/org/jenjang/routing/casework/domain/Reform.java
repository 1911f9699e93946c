package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jenjang.contracts.vocabulary.Holder;
import org.jspecify.annotations.Nullable;

/** The world by hand after some of its offices have ended: {@code reform().merges(CITY, TOWN)}. */
final class Reform implements Offices {

    static final String REGULATION = "UU 9/2015";

    private final Offices before = Known.POLICY.offices();
    private final Set<String> ended = new HashSet<>();
    private final Map<String, Holder> heirs = new HashMap<>();
    private final Map<String, String> followers = new HashMap<>();
    private final Map<String, Holder> shares = new HashMap<>();

    static Reform reform() {
        return new Reform();
    }

    /** All that an institution did is another one's. */
    Reform merges(Holder institution, Holder heir) {
        heirs.put(institution.institution(), heir);
        return ends(institution.institution());
    }

    /** Reports of one category went elsewhere than the others. */
    Reform splits(Holder institution, String category, Holder heir) {
        shares.put(institution.institution() + category, heir);
        return this;
    }

    /** One unit of an institution does what another one did. */
    Reform follows(String unit, String heir) {
        followers.put(unit, heir);
        return ends(unit);
    }

    /** Nobody took over from an institution; or a unit is there no more. */
    Reform ends(String code) {
        ended.add(code);
        return this;
    }

    @Override
    public Optional<Holder> inChargeOf(String institution, @Nullable String category, Instant at) {
        if (!ended.contains(institution)) {
            return before.institution(institution, at);
        }
        return Optional.ofNullable(shares.getOrDefault(institution + category, heirs.get(institution)))
                .flatMap(heir -> inChargeOf(heir.institution(), category, at));
    }

    @Override
    public Optional<String> regulation(String institution) {
        return Optional.of(REGULATION);
    }

    @Override
    public Holder deskOf(@Nullable String region) {
        return before.deskOf(region);
    }

    @Override
    public Holder national() {
        return before.national();
    }

    @Override
    public Optional<Holder> institution(@Nullable String code, Instant at) {
        return before.institution(code, at).filter(found -> !ended.contains(found.institution()));
    }

    @Override
    public Optional<Holder> above(String institution) {
        return before.above(institution);
    }

    @Override
    public Optional<String> onlyUnit(String institution, Instant at) {
        return before.onlyUnit(institution, at).filter(unit -> !ended.contains(unit));
    }

    @Override
    public Optional<String> inspectorate(String institution, Instant at) {
        return before.inspectorate(institution, at).filter(unit -> !ended.contains(unit));
    }

    @Override
    public String unitAfter(String unit, Instant at) {
        return followers.getOrDefault(unit, unit);
    }

    @Override
    public boolean hasUnit(String institution, String unit, Instant at) {
        return before.hasUnit(institution, unit, at) && !ended.contains(institution) && !ended.contains(unit);
    }
}
