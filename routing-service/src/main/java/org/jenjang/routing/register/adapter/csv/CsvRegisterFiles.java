package org.jenjang.routing.register.adapter.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
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
    private static final String MAY_BE_MISSING = "successor";

    @Override
    public RegisterFile read(String csv) {
        try {
            List<EntryLine> lines = CsvLines.read(csv.strip());
            RegisterFile.Kind kind = lines.stream().anyMatch(line -> line.fields().containsKey(OF_UNITS))
                    ? RegisterFile.Kind.UNITS : RegisterFile.Kind.INSTITUTIONS;
            lines.stream().findFirst().ifPresent(line -> checkColumns(line, columns(kind), kind));
            return new RegisterFile(kind, lines);
        } catch (CsvParseException _) {
            throw new InvalidInput(FILE, "calendar-not-csv");
        }
    }

    @Override
    public String write(RegisterFile.Kind kind, List<Institution> institutions) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns(kind));
            institutions.stream().flatMap(institution -> rows(kind, institution)).forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
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

    private static void checkColumns(EntryLine line, List<String> columns, RegisterFile.Kind kind) {
        Stream<FieldError> missing = columns.stream()
                .filter(column -> kind == RegisterFile.Kind.INSTITUTIONS || !column.equals(MAY_BE_MISSING))
                .filter(column -> !line.fields().containsKey(column))
                .map(column -> new FieldError(FILE, "calendar-column", column));
        Stream<FieldError> strange = line.fields().keySet().stream().filter(column -> !columns.contains(column)).sorted()
                .map(column -> new FieldError(FILE, "register-column-strange", column));
        List<FieldError> wrong = Stream.concat(missing, strange).toList();
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
