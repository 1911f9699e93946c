package org.jenjang.local.realm;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jenjang.local.realm.Register.Institution;
import org.jenjang.local.realm.Register.Unit;

/// The offices whose people have accounts in the demo: of the thousands in the register as few as a first start can
/// wait for.
record DemoOffices(List<Institution> institutions, List<Unit> units) {
    private static final String ALL = "*";

    /// As `demo-offices.csv` lists them: an institution's code, and slugs of its units or `*` for all of them.
    static DemoOffices of(List<Map<String, String>> rows, Register register) {
        return new DemoOffices(
                rows.stream().map(row -> register.institution(row.get("institution"))).toList(),
                rows.stream().flatMap(row -> units(row, register)).toList());
    }

    private static Stream<Unit> units(Map<String, String> row, Register register) {
        var institution = row.get("institution");
        return row.get("units").equals(ALL)
                ? register.unitsOf(institution)
                : Arrays.stream(row.get("units").split(" ")).map(slug -> register.unit(institution + "/" + slug));
    }
}
