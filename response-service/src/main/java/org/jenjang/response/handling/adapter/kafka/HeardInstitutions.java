package org.jenjang.response.handling.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Optional;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.platform.event.RegisterCopy;
import org.jenjang.platform.event.RegisterView;
import org.jenjang.response.handling.app.Institutions;

/** The register as it was heard. */
@ApplicationScoped
class HeardInstitutions implements Institutions {

    private final RegisterView<Office> register;

    HeardInstitutions(RegisterCopy register) {
        this.register = new RegisterView<>(register, EventCodec.typeOf(InstitutionRecorded.class), HeardInstitutions::office);
    }

    @Override
    public Optional<Office> institution(String code) {
        return register.find(code);
    }

    private static Office office(String payload) {
        InstitutionRecorded entry = EventCodec.read(InstitutionRecorded.class, payload);
        return new Office(entry.code(), entry.name(), entry.parent(), ZoneId.of(entry.zone()),
                entry.units().stream().map(unit -> new Unit(unit.code(), unit.name())).toList());
    }
}
