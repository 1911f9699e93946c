package org.jenjang.reporting.directory.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.platform.event.RegisterCopy;
import org.jenjang.reporting.directory.Institution;
import org.jenjang.reporting.directory.Institutions;

/** The institutions as the local copy of the register knows them, parsed anew when it has changed. */
@ApplicationScoped
class RegisterInstitutions implements Institutions {

    private static final String TYPE = EventCodec.typeOf(InstitutionRecorded.class);

    private final RegisterCopy register;
    private volatile Parsed parsed = new Parsed(-1, Map.of());

    RegisterInstitutions(RegisterCopy register) {
        this.register = register;
    }

    @Override
    public Institution find(String code) {
        Institution known = entries().get(code);
        return known == null ? new Institution(code, code, null) : known;
    }

    private Map<String, Institution> entries() {
        long version = register.version();
        if (parsed.version() != version) {
            parsed = new Parsed(version, register.all(TYPE).stream()
                    .map(payload -> EventCodec.read(InstitutionRecorded.class, payload))
                    .collect(Collectors.toMap(InstitutionRecorded::code, RegisterInstitutions::institution)));
        }
        return parsed.entries();
    }

    private static Institution institution(InstitutionRecorded entry) {
        return new Institution(entry.code(), entry.name(), entry.tier());
    }

    private record Parsed(long version, Map<String, Institution> entries) {}
}
