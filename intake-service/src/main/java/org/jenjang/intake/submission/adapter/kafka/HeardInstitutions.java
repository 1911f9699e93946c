package org.jenjang.intake.submission.adapter.kafka;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.platform.event.RegisterCopy;
import org.jenjang.platform.event.RegisterView;
import org.jspecify.annotations.Nullable;

/** The institutions as the register tells of them. */
@Singleton
class HeardInstitutions implements Institutions {

    private static final Pattern CODE = Pattern.compile("(?:kl|lembaga|bumn|ptn|perwakilan|pemda):[a-z0-9.-]{1,60}");
    private static final Pattern OFFICE = Pattern.compile(CODE.pattern() + "(?:/[a-z0-9.-]{1,60})?");

    private final RegisterView<Known> register;
    private final Clock clock;
    private volatile Sorted sorted = new Sorted(-1, List.of());

    HeardInstitutions(RegisterCopy register, Clock clock) {
        this.register = new RegisterView<>(register, EventCodec.typeOf(InstitutionRecorded.class), Known::of);
        this.clock = clock;
    }

    @Override
    public boolean isOpen(String code) {
        return register.find(code)
                .map(this::isOpen)
                .orElseGet(() -> CODE.matcher(code).matches() && register.isEmpty());
    }

    @Override
    public boolean isKnown(String code) {
        return of(code)
                .map(institution -> institution.names().containsKey(code))
                .orElseGet(() -> OFFICE.matcher(code).matches() && register.isEmpty());
    }

    @Override
    public List<Entry> open() {
        return inOrder().stream().filter(this::isOpen).map(Known::entry).toList();
    }

    @Override
    public String name(String code) {
        return of(code).map(institution -> institution.names().get(code)).orElse(code);
    }

    @Override
    public Optional<Entry> find(String code) {
        return register.find(code).map(Known::entry);
    }

    /** The institution that has this code, or whose unit has it. */
    private Optional<Known> of(String code) {
        int slash = code.indexOf('/');
        return register.find(slash < 0 ? code : code.substring(0, slash));
    }

    /** Collation is dear and the filing page wants the whole list, so it is sorted once for each version of the register. */
    private List<Known> inOrder() {
        long version = register.version();
        if (sorted.version() != version) {
            Comparator<Object> alphabet = Collator.getInstance(Locale.of("id"));
            sorted = new Sorted(version, register.all().stream()
                    .sorted(Comparator.comparing(institution -> institution.entry().name(), alphabet))
                    .toList());
        }
        return sorted.institutions();
    }

    private boolean isOpen(Known institution) {
        LocalDate today = LocalDate.now(clock.withZone(institution.entry().zone()));
        return !today.isBefore(institution.validFrom())
                && (institution.validTo() == null || !today.isAfter(institution.validTo()));
    }

    private record Sorted(long version, List<Known> institutions) {}

    /** @param names of the institution itself and of its units, by their codes */
    private record Known(Entry entry, LocalDate validFrom, @Nullable LocalDate validTo, Map<String, String> names) {

        static Known of(String payload) {
            InstitutionRecorded told = EventCodec.read(InstitutionRecorded.class, payload);
            Map<String, String> names = new HashMap<>();
            names.put(told.code(), told.name());
            told.units().forEach(unit -> names.put(unit.code(), unit.name()));
            Entry entry = new Entry(told.code(), told.name(), told.parent(), told.tier(), told.region(), ZoneId.of(told.zone()));
            return new Known(entry, told.validFrom(), told.validTo(), names);
        }
    }
}
