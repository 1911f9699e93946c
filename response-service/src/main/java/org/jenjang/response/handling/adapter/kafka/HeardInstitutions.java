package org.jenjang.response.handling.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.platform.event.RegisterCopy;
import org.jenjang.response.handling.app.Institutions;

/** The register as it was heard; an entry is parsed once for each of its versions. */
@ApplicationScoped
class HeardInstitutions implements Institutions {

    private static final String TYPE = EventCodec.typeOf(InstitutionRecorded.class);

    private final RegisterCopy register;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    HeardInstitutions(RegisterCopy register) {
        this.register = register;
    }

    @Override
    public Optional<Office> institution(String code) {
        return register.find(TYPE, code).map(payload -> parsed
                .compute(code, (_, known) -> known != null && known.payload().equals(payload) ? known : Parsed.of(payload))
                .office());
    }

    private record Parsed(String payload, Office office) {

        static Parsed of(String payload) {
            InstitutionRecorded entry = EventCodec.read(InstitutionRecorded.class, payload);
            return new Parsed(payload, new Office(entry.code(), entry.name(), entry.parent(), ZoneId.of(entry.zone()),
                    entry.units().stream().map(unit -> new Unit(unit.code(), unit.name())).toList()));
        }
    }
}
