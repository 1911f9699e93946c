package org.jenjang.routing.register.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.clock.app.OfficeNames;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Share;
import org.jenjang.routing.register.domain.Unit;
import org.jspecify.annotations.Nullable;

/** The register as people ask for it: what is in office today, and names instead of codes. */
@ApplicationScoped
public class Institutions implements OfficeNames {

    /** Nobody reads on after so many; a longer text finds fewer. */
    public static final int MOST_FOUND = 20;

    private final CurrentRegister register;
    private final RegisterTables tables;
    private final Clock clock;

    Institutions(CurrentRegister register, RegisterTables tables, Clock clock) {
        this.register = register;
        this.tables = tables;
        this.clock = clock;
    }

    /** The institution with this code, ended or not. */
    public Optional<Institution> find(@Nullable String code) {
        return register.get().find(code);
    }

    /** The likest of those that {@link #like} finds, at most 20; all in office for an empty text. */
    public Uni<List<Institution>> search(String text) {
        return text.isBlank()
                ? Uni.createFrom().item(inOffice())
                : like(text).map(found -> found.stream().limit(MOST_FOUND).toList());
    }

    /** All in office whose name, or a unit's name, is like the text, the likest first. */
    public Uni<List<Institution>> like(String text) {
        return everLike(text).map(found -> found.stream().filter(this::isInOffice).toList());
    }

    /** As {@link #like}, and among them those that have ended or are yet to begin. */
    public Uni<List<Institution>> everLike(String text) {
        return tables.search(text.strip())
                .map(codes -> codes.stream()
                        .flatMap(code -> register.get().find(code).stream())
                        .toList());
    }

    /** All in office today, in the order of the register. */
    public List<Institution> inOffice() {
        return register.get().all().stream().filter(this::isInOffice).toList();
    }

    /** Those most likely competent for a region: the region's own, its province's, then its neighbours'. */
    public List<Institution> near(@Nullable String region) {
        Optional<String> province = CodeLists.region(region).map(Region::provinceCode);
        return inOffice().stream()
                .filter(institution -> province.isPresent() && institution.tier() != Tier.NATIONAL)
                .filter(institution -> CodeLists.region(institution.region()).map(Region::provinceCode)
                        .equals(province))
                .sorted(Comparator.comparing((Institution near) -> !near.region().equals(region))
                        .thenComparing(near -> near.tier() != Tier.PROVINCIAL))
                .toList();
    }

    /** The units of an institution that are in office today. */
    public List<Unit> units(String institution) {
        return register.get().find(institution).map(found -> found.unitsOn(today(found))).orElse(List.of());
    }

    /**
     * Who goes on with an ended office's work on a day: the unit that followed it or, where none did, its institution; and of an
     * institution that has ended itself, all that took over a part of its work. None when it left nobody.
     */
    public List<String> after(String institution, @Nullable String unit, LocalDate day) {
        Institution found = register.get().find(institution).orElseThrow();
        if (found.isInOfficeOn(day)) {
            return List.of(unit == null || found.unitAfter(unit, day).equals(unit) ? institution : found.unitAfter(unit, day));
        }
        return Stream.concat(Stream.ofNullable(found.successor()), found.shares().stream().map(Share::institution))
                .flatMap(heir -> register.get().inChargeOf(heir, null, day).stream())
                .map(Institution::code).distinct().toList();
    }

    /** The name of an institution or unit; the code itself when the register does not know it. */
    @Override
    public String name(String code) {
        return register.get().find(code).map(Institution::name)
                .or(() -> register.get().unit(code).map(Unit::name))
                .orElse(code);
    }

    /** Codes of all institutions below one, at any depth. */
    public List<String> below(String code) {
        return register.get().below(code);
    }

    private boolean isInOffice(Institution institution) {
        return institution.isInOfficeOn(today(institution));
    }

    private LocalDate today(Institution institution) {
        return LocalDate.ofInstant(clock.instant(), institution.zone());
    }
}
