package org.jenjang.intake.submission.adapter.kafka;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.platform.event.RegisterCopy;

/** The institutions as the register tells of them; entries are read once and kept until a newer one is heard. */
@Singleton
class HeardInstitutions implements Institutions {

    private static final String TYPE = EventCodec.typeOf(InstitutionRecorded.class);
    private static final Pattern CODE = Pattern.compile("(?:kl|lembaga|bumn|ptn|perwakilan|pemda):[a-z0-9.-]{1,60}");
    private static final Pattern OFFICE = Pattern.compile(CODE.pattern() + "(?:/[a-z0-9.-]{1,60})?");

    private final RegisterCopy register;
    private final Clock clock;
    private final Map<String, InstitutionRecorded> read = new ConcurrentHashMap<>();

    HeardInstitutions(RegisterCopy register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public boolean isOpen(String code) {
        return register.find(TYPE, code)
                .map(payload -> isOpen(read(payload)))
                .orElseGet(
                        () -> CODE.matcher(code).matches() && register.all(TYPE).isEmpty());
    }

    @Override
    public boolean isKnown(String code) {
        int slash = code.indexOf('/');
        return register.find(TYPE, slash < 0 ? code : code.substring(0, slash))
                .map(this::read)
                .map(institution -> name(institution, code).isPresent())
                .orElseGet(() -> OFFICE.matcher(code).matches() && register.all(TYPE).isEmpty());
    }

    @Override
    public List<Entry> open() {
        return register.all(TYPE).stream()
                .map(this::read)
                .filter(this::isOpen)
                .map(HeardInstitutions::entry)
                .sorted(Comparator.comparing(Entry::name, Collator.getInstance(Locale.of("id"))))
                .toList();
    }

    @Override
    public String name(String code) {
        int slash = code.indexOf('/');
        String institution = slash < 0 ? code : code.substring(0, slash);
        return register.find(TYPE, institution)
                .map(this::read)
                .flatMap(found -> name(found, code))
                .orElse(code);
    }

    @Override
    public Optional<Entry> find(String code) {
        return register.find(TYPE, code).map(this::read).map(HeardInstitutions::entry);
    }

    private InstitutionRecorded read(String payload) {
        return read.computeIfAbsent(payload, text -> EventCodec.read(InstitutionRecorded.class, text));
    }

    private boolean isOpen(InstitutionRecorded institution) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(institution.zone())));
        return !today.isBefore(institution.validFrom())
                && (institution.validTo() == null || !today.isAfter(institution.validTo()));
    }

    private static Optional<String> name(InstitutionRecorded institution, String code) {
        return institution.code().equals(code)
                ? Optional.of(institution.name())
                : institution.units().stream()
                        .filter(unit -> unit.code().equals(code))
                        .findFirst()
                        .map(InstitutionRecorded.Unit::name);
    }

    private static Entry entry(InstitutionRecorded institution) {
        return new Entry(
                institution.code(),
                institution.name(),
                institution.parent(),
                institution.tier(),
                institution.region(),
                ZoneId.of(institution.zone()));
    }
}
