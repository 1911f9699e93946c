package org.jenjang.routing.officer.adapter.db;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jenjang.routing.officer.app.Officers;
import org.jenjang.routing.officer.domain.Delegation;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.OfficerRole;
import org.jenjang.routing.officer.domain.Post;
import org.jenjang.routing.officer.domain.Roster;
import org.jspecify.annotations.Nullable;

/** Officers and delegations as JSON rows. */
final class OfficerRows {

    private OfficerRows() {}

    /** A document with {@code officers} and {@code delegations}. */
    static Roster roster(String document) {
        JsonObject read = new JsonObject(document);
        return new Roster(read.getJsonArray("officers").stream().map(row -> officer((JsonObject) row)).toList(),
                read.getJsonArray("delegations").stream().map(row -> delegation((JsonObject) row)).toList());
    }

    /** A document with {@code officers} and how many there are in {@code all}. */
    static Officers.Found found(String document) {
        JsonObject read = new JsonObject(document);
        return new Officers.Found(read.getJsonArray("officers").stream().map(row -> officer((JsonObject) row)).toList(),
                read.getInteger("all"));
    }

    static Stream<Officer> officers(String rows) {
        return new JsonArray(rows).stream().map(row -> officer((JsonObject) row));
    }

    static Officer officer(JsonObject row) {
        return new Officer(UUID.fromString(row.getString("id")), row.getString("name"), row.getString("email"),
                new Post(OfficerRole.valueOf(row.getString("role")), row.getString("institution"), row.getString("unit")),
                LocalDate.parse(row.getString("since")), read(row, "until", LocalDate::parse), row.getString("decree"),
                row.getString("appointed_by"), row.getString("subject"), read(row, "successor", UUID::fromString),
                row.getString("note"), instant(row.getString("recorded_at")),
                read(row, "last_sign_in", OfficerRows::instant));
    }

    static String officers(List<Officer> officers) {
        return new JsonArray(officers.stream().map(OfficerRows::row).toList()).encode();
    }

    static String delegations(List<Delegation> delegations) {
        return new JsonArray(delegations.stream().map(OfficerRows::row).toList()).encode();
    }

    private static Delegation delegation(JsonObject row) {
        return new Delegation(UUID.fromString(row.getString("id")), UUID.fromString(row.getString("officer")),
                UUID.fromString(row.getString("delegate")), LocalDate.parse(row.getString("from_day")),
                LocalDate.parse(row.getString("to_day")));
    }

    private static JsonObject row(Officer officer) {
        return new JsonObject()
                .put("id", officer.id().toString())
                .put("name", officer.name())
                .put("email", officer.email())
                .put("role", officer.post().role().name())
                .put("institution", officer.post().institution())
                .put("unit", officer.post().unit())
                .put("since", officer.since().toString())
                .put("until", text(officer.until()))
                .put("decree", officer.decree())
                .put("appointed_by", officer.appointedBy())
                .put("subject", officer.subject())
                .put("successor", text(officer.successor()))
                .put("note", officer.note())
                .put("recorded_at", officer.recordedAt().toString())
                .put("last_sign_in", text(officer.lastSignIn()));
    }

    private static JsonObject row(Delegation delegation) {
        return new JsonObject()
                .put("id", delegation.id().toString())
                .put("officer", delegation.officer().toString())
                .put("delegate", delegation.delegate().toString())
                .put("from_day", delegation.from().toString())
                .put("to_day", delegation.to().toString());
    }

    static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    static <T> @Nullable T read(JsonObject row, String column, Function<String, T> reading) {
        return Optional.ofNullable(row.getString(column)).map(reading).orElse(null);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
