package org.jenjang.notification.directory.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.notification.directory.Office;
import org.jenjang.notification.directory.Offices;
import org.jenjang.notification.directory.OmbudsmanConfig;
import org.jenjang.platform.event.RegisterCopy;
import org.jenjang.platform.web.WebConfig;

/** The offices of the institution register, as the local copy knows them. */
@ApplicationScoped
class RegisterOffices implements Offices {

    private static final String TYPE = EventCodec.typeOf(InstitutionRecorded.class);

    private final RegisterCopy register;
    private final ZoneId zoneOfTheHouse;
    private final Office ombudsman;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    RegisterOffices(RegisterCopy register, WebConfig web, OmbudsmanConfig ombudsman) {
        this.register = register;
        this.zoneOfTheHouse = web.zone();
        this.ombudsman =
                new Office(Office.OMBUDSMAN, ombudsman.name(), ombudsman.email(), zoneOfTheHouse);
    }

    @Override
    public Optional<Office> find(String code) {
        return code.equals(ombudsman.code()) ? Optional.of(ombudsman) : registered(code);
    }

    private Optional<Office> registered(String code) {
        String institution = code.contains("/") ? code.substring(0, code.indexOf('/')) : code;
        return register.find(TYPE, institution)
                .map(payload -> parse(institution, payload))
                .flatMap(entry -> code.equals(institution) ? Optional.of(office(entry)) : unit(entry, code));
    }

    @Override
    public String name(String code) {
        return find(code).map(Office::name).orElse(code);
    }

    @Override
    public ZoneId zone(String code) {
        return find(code).map(Office::zone).orElse(zoneOfTheHouse);
    }

    private InstitutionRecorded parse(String institution, String payload) {
        return parsed.compute(institution, (_, known) -> known != null && known.payload().equals(payload)
                ? known
                : new Parsed(payload, EventCodec.read(InstitutionRecorded.class, payload))).entry();
    }

    private static Office office(InstitutionRecorded entry) {
        return new Office(entry.code(), entry.name(), entry.email(), ZoneId.of(entry.zone()));
    }

    private static Optional<Office> unit(InstitutionRecorded entry, String code) {
        return entry.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(unit -> new Office(code, unit.name() + ", " + entry.name(), unit.email(), ZoneId.of(entry.zone())));
    }

    private record Parsed(String payload, InstitutionRecorded entry) {}
}
