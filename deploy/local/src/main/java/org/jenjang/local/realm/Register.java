package org.jenjang.local.realm;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.local.ServerException;

/// The institutions and units that routing-service starts with, as far as accounts need them.
record Register(Map<String, Institution> institutions, Map<String, Unit> units) {

    /// @param tier `NATIONAL`, `PROVINCIAL` or `DISTRICT`
    /// @param region Kemendagri code, empty when it serves the nation
    record Institution(String code, String name, String tier, String region) {}

    /// @param region where it serves, empty when that is its institution's region
    record Unit(String code, String institution, String name, String region) {}

    /// Reads `institutions.csv` and `units.csv`.
    static Register read(Path folder) {
        var institutions = rows(folder.resolve("institutions.csv")).stream()
                .map(row -> new Institution(row.get("code"), row.get("name"), row.get("tier"), row.get("region")))
                .collect(Collectors.toMap(Institution::code, Function.identity()));
        var units = rows(folder.resolve("units.csv")).stream()
                .map(row -> new Unit(row.get("code"), row.get("institution"), row.get("name"), row.get("region")))
                .collect(Collectors.toMap(Unit::code, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        return new Register(institutions, units);
    }

    static List<Map<String, String>> rows(Path file) {
        var schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(schema).readValues(file.toFile())) {
            return rows.readAll();
        } catch (IOException e) {
            throw new ServerException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    Institution institution(String code) {
        var institution = institutions.get(code);
        if (institution == null) {
            throw new ServerException("institution " + code + " is not in the register");
        }
        return institution;
    }

    /// The unit with this code.
    Unit unit(String code) {
        var unit = units.get(code);
        if (unit == null) {
            throw new ServerException("unit " + code + " is not in the register");
        }
        return unit;
    }

    /// The units of an institution, in the order of the register.
    Stream<Unit> unitsOf(String institution) {
        return units.values().stream().filter(unit -> unit.institution().equals(institution));
    }
}
