package org.jenjang.e2e.api;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The people of the demo. Each signs in once and keeps the token while it is valid.
public final class People {
    private static final String NATIONAL_DESK = "kl:kemenpanrb";
    private final Map<String, Person> known = new ConcurrentHashMap<>();
    private final Web web;

    public People(Web web) {
        this.web = web;
    }

    /// The person with this account.
    public Person named(String username) {
        return known.computeIfAbsent(username, name -> new Person(web, name));
    }

    /// The national admin, who types in what came by letter and sees every case.
    public Person national() {
        return named("nasional");
    }

    /// The admin of an institution; the national desk has the national admin.
    public Person adminOf(String institution) {
        return institution.equals(NATIONAL_DESK) ? national() : named("admin." + Offices.slug(institution));
    }

    /// The head of an institution, who approves what the law wants approved.
    public Person headOf(String institution) {
        return named("kepala." + Offices.slug(institution));
    }

    /// The liaison officer of a unit.
    public Person officerOf(String unit) {
        return named("petugas." + Offices.slug(unit));
    }
}
