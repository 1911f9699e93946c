package org.jenjang.routing.codelist.domain;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jenjang.contracts.codelist.EntryColumns;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jenjang.routing.listfile.domain.LineCheck;

/** What is wrong with a line of a file of regions by itself. */
final class RegionLine {

    private static final Pattern CODE = Pattern.compile("\\d\\d(\\.\\d\\d)?");
    private static final Set<String> KINDS =
            Set.of(Region.PROVINCE, "REGENCY", "CITY", "ADMINISTRATIVE_CITY", "ADMINISTRATIVE_REGENCY");
    /** WIB in its two places, WITA and WIT. */
    private static final Set<String> ZONES = Set.of("Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura");

    private RegionLine() {}

    static List<FieldError> faults(EntryLine line) {
        boolean province = line.text("kind").equals(Region.PROVINCE);
        String parent = line.text("parent");
        return LineCheck.of(line, CODE, "list-region-code")
                .text("name", "register-name")
                .oneOf("kind", KINDS, "list-region-kind")
                .need(province == parent.isEmpty() && !parent.contains("."), "list-region-parent", line.code(), parent)
                .need(line.code().contains(".") == !province, "list-region-level", line.code())
                .need(parent.isEmpty() || line.code().startsWith(parent + "."), "list-code-parent", line.code(), parent)
                .oneOf("zone", ZONES, "list-zone")
                .need(EntryColumns.codes(line.text("former_codes")).stream()
                        .allMatch(code -> CODE.matcher(code).matches() && !code.equals(line.code())),
                        "list-former", line.text("former_codes"))
                .days()
                .text("source", "register-source")
                .faults();
    }
}
