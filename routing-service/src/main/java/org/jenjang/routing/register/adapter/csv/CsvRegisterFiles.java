package org.jenjang.routing.register.adapter.csv;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jenjang.routing.listfile.CsvLines;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jenjang.routing.register.app.RegisterFiles;
import org.jenjang.routing.register.domain.Entries;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.RegisterFile;

/** Files in the form of {@code register/institutions.csv} and {@code register/units.csv}. */
@Singleton
class CsvRegisterFiles implements RegisterFiles {

    private static final String FILE = "file";
    /** Only units have it. */
    private static final String OF_UNITS = "institution";
    /** A unit that nobody follows needs no such column. */
    private static final Set<String> MAY_BE_MISSING = Set.of("successor");

    @Override
    public RegisterFile read(String csv) {
        List<EntryLine> lines = CsvLines.of(csv, FILE);
        RegisterFile.Kind kind = lines.stream().anyMatch(line -> line.fields().containsKey(OF_UNITS))
                ? RegisterFile.Kind.UNITS : RegisterFile.Kind.INSTITUTIONS;
        CsvLines.checkColumns(lines, FILE, columns(kind), kind == RegisterFile.Kind.UNITS ? MAY_BE_MISSING : Set.of());
        return new RegisterFile(kind, lines);
    }

    @Override
    public String write(RegisterFile.Kind kind, List<Institution> institutions) {
        return CsvLines.write(columns(kind), institutions.stream().flatMap(institution -> rows(kind, institution)));
    }

    private static Stream<Collection<String>> rows(RegisterFile.Kind kind, Institution institution) {
        return switch (kind) {
            case INSTITUTIONS -> Stream.of(Entries.columns(institution).values());
            case UNITS -> institution.units().stream().map(unit -> Entries.columns(unit, institution.code()).values());
        };
    }

    private static List<String> columns(RegisterFile.Kind kind) {
        return switch (kind) {
            case INSTITUTIONS -> Entries.INSTITUTION;
            case UNITS -> Entries.UNIT;
        };
    }
}
