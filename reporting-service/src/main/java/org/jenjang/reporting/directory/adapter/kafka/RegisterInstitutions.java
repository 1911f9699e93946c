package org.jenjang.reporting.directory.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.platform.event.RegisterCopy;
import org.jenjang.platform.event.RegisterView;
import org.jenjang.reporting.directory.Institution;
import org.jenjang.reporting.directory.Institutions;

/** The institutions as the local copy of the register knows them. */
@ApplicationScoped
class RegisterInstitutions implements Institutions {

    private final RegisterView<Institution> register;

    RegisterInstitutions(RegisterCopy register) {
        this.register =
                new RegisterView<>(register, EventCodec.typeOf(InstitutionRecorded.class), RegisterInstitutions::institution);
    }

    @Override
    public Institution find(String code) {
        return register.find(code).orElseGet(() -> new Institution(code, code, null));
    }

    private static Institution institution(String payload) {
        InstitutionRecorded entry = EventCodec.read(InstitutionRecorded.class, payload);
        return new Institution(entry.code(), entry.name(), entry.tier());
    }
}
