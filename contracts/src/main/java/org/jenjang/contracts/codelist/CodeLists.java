package org.jenjang.contracts.codelist;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The code lists that are part of the published language, read once from this artifact. */
public final class CodeLists {

    private static final SequencedMap<String, Region> REGIONS =
            load("regions.csv", row -> new Region(row.getField("code"), row.getField("name"), row.getField("kind"),
                    blankToNull(row.getField("parent")), ZoneId.of(row.getField("zone"))), Region::code);

    private static final SequencedMap<String, Category> CATEGORIES =
            load("categories.csv", row -> new Category(row.getField("code"), blankToNull(row.getField("parent")),
                    row.getField("name_id"), row.getField("name_en"), LocalDate.parse(row.getField("valid_from")),
                    day(row.getField("valid_to")), row.getField("evidence").equals("yes")),
                    Category::code);

    private CodeLists() {}

    /** All provinces, regencies and cities, in the order of their codes. */
    public static List<Region> regions() {
        return List.copyOf(REGIONS.values());
    }

    /** The region with this code. */
    public static Optional<Region> region(@Nullable String code) {
        return Optional.ofNullable(code).map(REGIONS::get);
    }

    /** All categories that ever were, each main subject before its parts; to name what old reports carry. */
    public static List<Category> categories() {
        return List.copyOf(CATEGORIES.values());
    }

    /** The categories that may be chosen on the given day, each main subject before its parts. */
    public static List<Category> categories(LocalDate on) {
        return CATEGORIES.values().stream().filter(category -> category.isOpen(on)).toList();
    }

    /** The category with this code, ended or not; whether it may be chosen says {@link Category#isOpen}. */
    public static Optional<Category> category(@Nullable String code) {
        return Optional.ofNullable(code).map(CATEGORIES::get);
    }

    private static <T> SequencedMap<String, T> load(String file, Function<NamedCsvRecord, T> read, Function<T, String> key) {
        SequencedMap<String, T> rows = new LinkedHashMap<>();
        try (InputStream in = CodeLists.class.getResourceAsStream("/codelist/" + file);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            csv.stream().map(read).forEach(row -> rows.put(key.apply(row), row));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The code list " + file + " cannot be read", unreadable);
        }
        return rows;
    }

    private static @Nullable LocalDate day(String field) {
        return field.isBlank() ? null : LocalDate.parse(field);
    }

    private static @Nullable String blankToNull(String field) {
        return field.isBlank() ? null : field;
    }
}
