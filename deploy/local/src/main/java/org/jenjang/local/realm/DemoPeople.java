package org.jenjang.local.realm;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jenjang.local.OidcAddress;
import org.jenjang.local.realm.Register.Institution;
import org.jenjang.local.realm.Register.Unit;

/// The people of the demo: those named in `demo-people.csv`, an admin (`admin.<slug>`) and a head (`kepala.<slug>`) for
/// every institution of the demo and a liaison officer for every unit of it (`petugas.<slug>`). All have the same password.
final class DemoPeople {
    private final Register register;
    private final DemoOffices offices;
    private final Password password = Password.hashed(OidcAddress.DEMO_PASSWORD);

    DemoPeople(Register register, DemoOffices offices) {
        this.register = register;
        this.offices = offices;
    }

    List<Person> all(List<Map<String, String>> named) {
        return Stream.of(
                        named.stream().map(this::named),
                        offices.institutions().stream().map(this::admin),
                        offices.institutions().stream().map(this::head),
                        offices.units().stream().map(this::officer))
                .flatMap(people -> people)
                .toList();
    }

    /// A code as part of a username: `pemda:74.71/dishub` becomes `pemda-74-71-dishub`.
    static String slug(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /// An office's name as far as Keycloak takes it for a person's.
    static String asName(String office) {
        return office.replaceAll("[^\\p{L}\\p{N}.,'-]+", " ").strip();
    }

    private Person named(Map<String, String> row) {
        var name = row.get("name").split(" ", 2);
        return new Person(row.get("username"), name[0], name[1], scope(row.get("institution"), row.get("unit"), ""),
                Arrays.asList(row.get("role").split(" ")), password);
    }

    private Person admin(Institution institution) {
        return new Person("admin." + slug(institution.code()), "Admin", asName(institution.name()),
                scope(institution.code(), "", ""), List.of("INSTITUTION_ADMIN"), password);
    }

    private Person head(Institution institution) {
        return new Person("kepala." + slug(institution.code()), "Kepala", asName(institution.name()),
                scope(institution.code(), "", ""), List.of("HEAD"), password);
    }

    private Person officer(Unit unit) {
        return new Person("petugas." + slug(unit.code()), "Petugas", asName(unit.name()),
                scope(unit.institution(), unit.code(), unit.region()), List.of("LIAISON_OFFICER"), password);
    }

    private Map<String, List<String>> scope(String institution, String unit, String region) {
        var scope = new LinkedHashMap<String, List<String>>();
        if (!institution.isEmpty()) {
            var holder = register.institution(institution);
            put(scope, "institution", institution);
            put(scope, "unit", unit);
            put(scope, "tier", holder.tier());
            put(scope, "region", region.isEmpty() ? holder.region() : region);
        }
        return scope;
    }

    private static void put(Map<String, List<String>> scope, String name, String value) {
        if (!value.isEmpty()) {
            scope.put(name, List.of(value));
        }
    }
}
