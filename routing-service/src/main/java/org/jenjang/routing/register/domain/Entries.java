package org.jenjang.routing.register.domain;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.listfile.domain.EntryLine;

/** Entries as columns of text: the same in files, in rows and in the history of changes. */
public final class Entries {

    /** The columns of an institution, in the order of the files. */
    public static final List<String> INSTITUTION = List.of("code", "name", "parent", "tier", "kind", "region", "zone", "email",
            "valid_from", "valid_to", "successor", "shares", "source");
    /** The columns of a unit, in the order of the files. */
    public static final List<String> UNIT = List.of("code", "institution", "name", "kind", "region", "email", "valid_from",
            "valid_to", "successor", "source");

    private Entries() {}

    /** The institution of a line in which nothing is wrong. */
    public static Institution institution(EntryLine line, List<Unit> units) {
        return new Institution(line.code(), line.text("name"), line.optional("parent"), Tier.valueOf(line.text("tier")),
                line.text("kind"), line.optional("region"), ZoneId.of(line.text("zone")), line.text("email"),
                line.day("valid_from").orElseThrow(), line.day("valid_to").orElse(null), line.optional("successor"),
                Share.listOf(line.text("shares")), line.text("source"), units);
    }

    /** The unit of a line in which nothing is wrong. */
    public static Unit unit(EntryLine line) {
        return new Unit(line.code(), line.text("name"), line.text("kind"), line.optional("region"), line.text("email"),
                line.day("valid_from").orElseThrow(), line.day("valid_to").orElse(null), line.optional("successor"),
                line.text("source"));
    }

    /** What stands in the columns of an institution; empty where there is nothing. */
    public static SequencedMap<String, String> columns(Institution of) {
        return columns(INSTITUTION, of.code(), of.name(), of.parent(), of.tier(), of.kind(), of.region(), of.zone(),
                of.email(), of.validFrom(), of.validTo(), of.successor(), Share.text(of.shares()), of.source());
    }

    /** What stands in the columns of a unit; empty where there is nothing. */
    public static SequencedMap<String, String> columns(Unit of, String institution) {
        return columns(UNIT, of.code(), institution, of.name(), of.kind(), of.region(), of.email(), of.validFrom(),
                of.validTo(), of.successor(), of.source());
    }

    private static SequencedMap<String, String> columns(List<String> names, Object... values) {
        SequencedMap<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            columns.put(names.get(i), Objects.toString(values[i], ""));
        }
        return columns;
    }
}
