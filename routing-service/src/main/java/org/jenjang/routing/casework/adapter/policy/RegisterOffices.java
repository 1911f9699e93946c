package org.jenjang.routing.casework.adapter.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.routing.casework.domain.Offices;
import org.jenjang.routing.config.RoutingConfig;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Unit;
import org.jspecify.annotations.Nullable;

/** The offices as the register knows them; whether one is in office is asked for the day it is there. */
@ApplicationScoped
class RegisterOffices implements Offices {

    /** How the government of a region is written in the register. */
    private static final String REGIONAL = "pemda:";

    private final CurrentRegister register;
    private final RoutingConfig config;

    RegisterOffices(CurrentRegister register, RoutingConfig config) {
        this.register = register;
        this.config = config;
    }

    @Override
    public Holder deskOf(@Nullable String region) {
        return CodeLists.region(region)
                .map(Region::provinceCode)
                .flatMap(province -> register.get().find(REGIONAL + province))
                .map(RegisterOffices::holder)
                .orElseGet(this::national);
    }

    @Override
    public Holder national() {
        return register.get().find(config.nationalDesk())
                .map(RegisterOffices::holder)
                .orElseThrow(() -> new IllegalStateException("The register has no national desk"));
    }

    @Override
    public Optional<Holder> institution(@Nullable String code, Instant at) {
        return register.get().find(code).filter(found -> found.isInOfficeOn(day(found, at))).map(RegisterOffices::holder);
    }

    @Override
    public Optional<Holder> inChargeOf(String institution, @Nullable String category, Instant at) {
        return register.get().find(institution)
                .flatMap(found -> register.get().inChargeOf(institution, category, day(found, at)))
                .map(RegisterOffices::holder);
    }

    @Override
    public Optional<String> regulation(String institution) {
        return register.get().find(institution).map(Institution::source);
    }

    @Override
    public Optional<Holder> above(String institution) {
        return register.get().above(institution).stream().findFirst().map(RegisterOffices::holder);
    }

    @Override
    public Optional<String> onlyUnit(String institution, Instant at) {
        List<Unit> units = units(institution, at);
        return units.size() == 1 ? Optional.of(units.getFirst().code()) : Optional.empty();
    }

    @Override
    public Optional<String> inspectorate(String institution, Instant at) {
        return units(institution, at).stream().filter(Unit::isInspectorate).map(Unit::code).findFirst();
    }

    @Override
    public String unitAfter(String unit, Instant at) {
        return register.get().institutionOf(unit)
                .map(institution -> institution.unitAfter(unit, day(institution, at)))
                .orElse(unit);
    }

    @Override
    public boolean hasUnit(String institution, String unit, Instant at) {
        return units(institution, at).stream().anyMatch(found -> found.code().equals(unit));
    }

    private List<Unit> units(String institution, Instant at) {
        return register.get().find(institution).map(found -> found.unitsOn(day(found, at))).orElse(List.of());
    }

    private static LocalDate day(Institution institution, Instant at) {
        return LocalDate.ofInstant(at, institution.zone());
    }

    private static Holder holder(Institution institution) {
        return Holder.institution(institution.code(), institution.tier());
    }
}
