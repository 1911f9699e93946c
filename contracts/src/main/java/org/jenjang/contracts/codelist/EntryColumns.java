package org.jenjang.contracts.codelist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries as columns of text: the same in files, in rows and in the history of changes. Empty where there is nothing. */
public final class EntryColumns {

    /** The columns of a region, in the order of the files. */
    public static final List<String> REGION =
            List.of("code", "name", "kind", "parent", "zone", "valid_from", "valid_to", "successor", "former_codes", "source");
    /** The columns of a category, in the order of the files. */
    public static final List<String> CATEGORY = List.of("code", "parent", "name_id", "name_en", "valid_from", "valid_to",
            "evidence", "successor", "institution", "source");
    /** What stands under {@code evidence} when it is needed. */
    public static final String YES = "yes";

    private EntryColumns() {}

    /**
     * The region of which these columns tell.
     *
     * @throws java.time.DateTimeException when a day or the zone cannot be read
     */
    public static Region region(UnaryOperator<String> text) {
        return new Region(text.apply("code"), text.apply("name"), text.apply("kind"), optional(text.apply("parent")),
                ZoneId.of(text.apply("zone")), LocalDate.parse(text.apply("valid_from")), day(text.apply("valid_to")),
                optional(text.apply("successor")), codes(text.apply("former_codes")), text.apply("source"));
    }

    /**
     * The category of which these columns tell.
     *
     * @throws java.time.DateTimeException when a day cannot be read
     */
    public static Category category(UnaryOperator<String> text) {
        return new Category(text.apply("code"), optional(text.apply("parent")), text.apply("name_id"), text.apply("name_en"),
                LocalDate.parse(text.apply("valid_from")), day(text.apply("valid_to")), text.apply("evidence").equals(YES),
                optional(text.apply("successor")), optional(text.apply("institution")), text.apply("source"));
    }

    /** What stands in the columns of an entry. */
    public static SequencedMap<String, String> of(Entry entry) {
        return switch (entry) {
            case Region of -> columns(REGION, of.code(), of.name(), of.kind(), of.parent(), of.zone(), of.validFrom(),
                    of.validTo(), of.successor(), String.join("|", of.formerCodes()), of.source());
            case Category of -> columns(CATEGORY, of.code(), of.parent(), of.nameIndonesian(), of.nameEnglish(), of.validFrom(),
                    of.validTo(), of.evidence() ? YES : "", of.successor(), of.institution(), of.source());
        };
    }

    /** The codes in a text such as {@code 91.01|91.02}. */
    public static List<String> codes(String text) {
        return Stream.of(text.split("\\|")).map(String::strip).filter(code -> !code.isEmpty()).toList();
    }

    private static SequencedMap<String, String> columns(List<String> names, @Nullable Object... values) {
        SequencedMap<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            columns.put(names.get(i), Objects.toString(values[i], ""));
        }
        return columns;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text);
    }

    private static @Nullable String optional(String text) {
        return text.isBlank() ? null : text;
    }
}
