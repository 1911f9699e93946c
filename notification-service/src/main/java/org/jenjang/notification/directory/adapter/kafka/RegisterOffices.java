package org.jenjang.notification.directory.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.notification.directory.Office;
import org.jenjang.notification.directory.Offices;
import org.jenjang.notification.directory.OmbudsmanConfig;
import org.jenjang.platform.event.RegisterCopy;
import org.jenjang.platform.event.RegisterView;
import org.jenjang.platform.web.WebConfig;

/** The offices of the institution register, as the local copy knows them. */
@ApplicationScoped
class RegisterOffices implements Offices {

    /** Each institution with its units, by their codes. */
    private final RegisterView<Map<String, Office>> register;
    private final ZoneId zoneOfTheHouse;
    private final Office ombudsman;

    RegisterOffices(RegisterCopy register, WebConfig web, OmbudsmanConfig ombudsman) {
        this.register = new RegisterView<>(register, EventCodec.typeOf(InstitutionRecorded.class), RegisterOffices::offices);
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
        return register.find(institution).map(offices -> offices.get(code));
    }

    @Override
    public String name(String code) {
        return find(code).map(Office::name).orElse(code);
    }

    @Override
    public ZoneId zone(String code) {
        return find(code).map(Office::zone).orElse(zoneOfTheHouse);
    }

    private static Map<String, Office> offices(String payload) {
        InstitutionRecorded entry = EventCodec.read(InstitutionRecorded.class, payload);
        ZoneId zone = ZoneId.of(entry.zone());
        Map<String, Office> offices = new HashMap<>();
        offices.put(entry.code(), new Office(entry.code(), entry.name(), entry.email(), zone));
        entry.units().forEach(unit ->
                offices.put(unit.code(), new Office(unit.code(), unit.name() + ", " + entry.name(), unit.email(), zone)));
        return offices;
    }
}
