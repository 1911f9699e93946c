package org.jenjang.routing.register.adapter.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;
import org.jenjang.routing.register.domain.Share;
import org.jenjang.routing.register.domain.Unit;
import org.jspecify.annotations.Nullable;

/** Reads {@code register/institutions.csv} and {@code register/units.csv}, whose sources stand beside them. */
@Singleton
public class ShippedRegister {

    /** All institutions with their units. */
    @Produces
    @Singleton
    public Register register() {
        Map<String, List<Unit>> units = read("units.csv", Function.identity()).stream()
                .collect(Collectors.groupingBy(row -> row.getField("institution"),
                        Collectors.mapping(ShippedRegister::unit, Collectors.toList())));
        return new Register(read("institutions.csv",
                row -> institution(row, units.getOrDefault(row.getField("code"), List.of()))));
    }

    private static Institution institution(NamedCsvRecord row, List<Unit> units) {
        return new Institution(
                row.getField("code"),
                row.getField("name"),
                text(row.getField("parent")),
                Tier.valueOf(row.getField("tier")),
                row.getField("kind"),
                text(row.getField("region")),
                ZoneId.of(row.getField("zone")),
                row.getField("email"),
                LocalDate.parse(row.getField("valid_from")),
                day(row.getField("valid_to")),
                text(row.getField("successor")),
                shares(row.getField("shares")),
                row.getField("source"),
                units);
    }

    private static Unit unit(NamedCsvRecord row) {
        return new Unit(row.getField("code"), row.getField("name"), row.getField("kind"), text(row.getField("region")),
                row.getField("email"), LocalDate.parse(row.getField("valid_from")), day(row.getField("valid_to")),
                row.getField("source"));
    }

    /** Such as {@code kl:kemenpkp=pupr.permukiman|pupr.rumah; kl:other=sosial}. */
    private static List<Share> shares(String field) {
        return Stream.of(field.split(";")).filter(part -> !part.isBlank()).map(ShippedRegister::share).toList();
    }

    private static Share share(String part) {
        String[] sides = part.strip().split("=", 2);
        return new Share(sides[0], List.of(sides[1].split("\\|")));
    }

    private static @Nullable String text(String field) {
        return field.isEmpty() ? null : field;
    }

    private static @Nullable LocalDate day(String field) {
        return field.isEmpty() ? null : LocalDate.parse(field);
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> reader) {
        try (InputStream in = ShippedRegister.class.getResourceAsStream("/register/" + file);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().map(reader).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The register file " + file + " cannot be read", unreadable);
        }
    }
}
