package org.jenjang.routing.register.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.routing.listfile.domain.EntryLine;

/** Files as somebody would write them: each line is right but for what is said otherwise. */
final class WrittenLines {

    static final Register REGISTER = register();

    private WrittenLines() {}

    /** A file whose lines are written like {@code code=kl:baru, parent=kl:lama}; the first one is line 2. */
    static RegisterFile institutions(String... lines) {
        return file(RegisterFile.Kind.INSTITUTIONS, Map.of("name", "Kementerian Baru", "parent", "kl:desk", "tier", "NATIONAL",
                "kind", "MINISTRY", "zone", "Asia/Jakarta", "email", "admin@baru.example", "valid_from", "2026-01-01",
                "source", "Perpres 1/2026"), lines);
    }

    static RegisterFile units(String... lines) {
        return file(RegisterFile.Kind.UNITS, Map.of("name", "Dinas Baru", "kind", "SERVICE", "email", "dinas@baru.example",
                "institution", "pemda:74.71", "valid_from", "2026-01-01", "source", "OWN"), lines);
    }

    private static RegisterFile file(RegisterFile.Kind kind, Map<String, String> usual, String... lines) {
        List<EntryLine> written = new ArrayList<>();
        Stream.of(lines).forEach(line -> {
            Map<String, String> fields = new HashMap<>(usual);
            Stream.of(line.split(", ")).forEach(field -> fields.put(field.split("=", 2)[0], field.split("=", 2)[1]));
            written.add(new EntryLine(written.size() + 2, fields));
        });
        return new RegisterFile(kind, written);
    }

    /** The national desk, two ministries of which one has ended, a province and a city in it. */
    private static Register register() {
        Map<String, List<Unit>> units = units(
                        "code=kl:desk/ult, institution=kl:desk, valid_from=2024-01-01",
                        "code=kl:jalan/ult, institution=kl:jalan, valid_from=2024-10-21",
                        "code=kl:lama/ult, institution=kl:lama, valid_from=2024-01-01, valid_to=2024-10-20",
                        "code=pemda:74/inspektorat, institution=pemda:74, kind=INSPECTORATE, valid_from=2024-01-01",
                        "code=pemda:74.71/dishub, name=Dinas Perhubungan, valid_from=2024-01-01, source=TEMPLATE",
                        "code=pemda:74.71/dinsos, name=Dinas Sosial, valid_from=2024-01-01, valid_to=2025-12-31",
                        "code=pemda:74.71/inspektorat, name=Inspektorat, kind=INSPECTORATE, valid_from=2024-01-01, source=TEMPLATE")
                .lines().stream()
                .collect(Collectors.groupingBy(line -> line.text("institution"),
                        Collectors.mapping(Entries::unit, Collectors.toList())));
        return new Register(institutions(
                        "code=kl:desk, name=Meja Nasional, parent=, valid_from=2024-01-01",
                        "code=kl:jalan, name=Kementerian Jalan, valid_from=2024-10-21",
                        "code=kl:lama, name=Kementerian Lama, valid_from=2024-01-01, valid_to=2024-10-20, successor=kl:jalan",
                        "code=pemda:74, name=Provinsi, tier=PROVINCIAL, kind=PROVINCE, region=74, valid_from=2024-01-01",
                        "code=pemda:74.71, name=Kota, parent=pemda:74, tier=DISTRICT, kind=CITY, region=74.71, "
                                + "valid_from=2024-01-01")
                .lines().stream().map(line -> Entries.institution(line, units.get(line.code()))).toList());
    }
}
