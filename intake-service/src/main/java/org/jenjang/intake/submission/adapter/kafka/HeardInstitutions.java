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
    private volatile Sorted sorted = new Sorted(-1, List.of());

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
        return inOrder().stream().filter(this::isOpen).map(HeardInstitutions::entry).toList();
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

    /** Collation is dear and the filing page wants the whole list, so it is sorted once for each version of the register. */
    private List<InstitutionRecorded> inOrder() {
        long version = register.version();
        if (sorted.version() != version) {
            sorted = new Sorted(version, register.all(TYPE).stream()
                    .map(this::read)
                    .sorted(Comparator.comparing(InstitutionRecorded::name, Collator.getInstance(Locale.of("id"))))
                    .toList());
        }
        return sorted.entries();
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

    private record Sorted(long version, List<InstitutionRecorded> entries) {}
}
