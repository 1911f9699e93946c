package org.jenjang.e2e.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The names of offices, from the public register.
public final class Offices {
    private final Web web;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    public Offices(Web web) {
        this.web = web;
    }

    /// What people call the office.
    ///
    /// @param code such as `pemda:74.71` or `pemda:74.71/dishub`
    public String name(String code) {
        return names.computeIfAbsent(code, this::ask);
    }

    private String ask(String code) {
        var institution = web.done(Call.get("/routing/api/institutions/" + code.split("/", 2)[0])).as(Institution.class);
        return institution.units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .orElse(institution.name());
    }

    private record Institution(String name, List<Unit> units) {}

    private record Unit(String code, String name) {}

    /// Where an office's mails go, by the register's rule.
    ///
    /// @param code of an institution or a unit
    public static String address(String code) {
        var parts = code.split("/", 2);
        return (parts.length == 1 ? "admin" : parts[1]) + "@" + slug(parts[0]) + ".jenjang.example";
    }

    /// A code as part of a name: `pemda:74.71` becomes `pemda-74-71`.
    static String slug(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /// The desk that checks the reports from a region: its province's, or the national one where no region is named.
    public static String deskOf(String region) {
        return region.isEmpty() ? "kl:kemenpanrb" : "pemda:" + region.substring(0, 2);
    }
}
