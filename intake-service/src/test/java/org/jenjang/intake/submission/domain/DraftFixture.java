package org.jenjang.intake.submission.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A draft that reads as prose: {@code least().title("...").region("74.71")}. */
final class DraftFixture {

    private final Map<String, String> fields = new HashMap<>();
    private List<String> keptAway = List.of();
    private Map<String, String> facts = Map.of();

    static DraftFixture least() {
        return new DraftFixture()
                .title("Lampu jalan mati total")
                .narrative("Sudah dua minggu lampu jalan di depan pasar mati.");
    }

    DraftFixture title(String title) {
        return with("title", title);
    }

    DraftFixture narrative(String narrative) {
        return with("narrative", narrative);
    }

    DraftFixture classification(String classification) {
        return with("classification", classification);
    }

    DraftFixture category(String category) {
        return with("category", category);
    }

    DraftFixture region(String region) {
        return with("region", region);
    }

    DraftFixture place(String place) {
        return with("place", place);
    }

    DraftFixture incidentDate(String incidentDate) {
        return with("incidentDate", incidentDate);
    }

    DraftFixture institution(String institution) {
        return with("institution", institution);
    }

    DraftFixture channel(String channel) {
        return with("channel", channel);
    }

    DraftFixture receivedAt(String receivedAt) {
        return with("receivedAt", receivedAt);
    }

    DraftFixture phone(String phone) {
        return with("phone", phone);
    }

    DraftFixture nik(String nik) {
        return with("nik", nik);
    }

    DraftFixture keptFrom(String... codes) {
        keptAway = List.of(codes);
        return this;
    }

    DraftFixture facts(Map<String, String> answers) {
        facts = answers;
        return this;
    }

    DraftFixture email(String email) {
        return with("email", email);
    }

    ReportDraft build() {
        return new ReportDraft(
                fields.get("title"),
                fields.get("narrative"),
                fields.get("classification"),
                fields.get("category"),
                fields.get("region"),
                fields.get("place"),
                fields.get("incidentDate"),
                fields.get("institution"),
                null,
                null,
                fields.get("channel"),
                fields.get("receivedAt"),
                new ReportDraft.Contact(null, fields.get("nik"), fields.get("phone"), fields.get("email")),
                null,
                keptAway,
                facts);
    }

    private DraftFixture with(String field, String value) {
        fields.put(field, value);
        return this;
    }
}
