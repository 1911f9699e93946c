package org.jenjang.response.handling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;

/** One case of street lights, at the unit of a city. */
public final class HandlingFixture {

    public static final String COMPLAINT = "01939f2c-7b1e-7c4a-9a53-0f6f1d9e2b10";
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    public static final Holder UNIT = new Holder("pemda:74.71", "pemda:74.71/dishub", Tier.DISTRICT);
    public static final Holder OTHER_UNIT = new Holder("pemda:74.71", "pemda:74.71/pupr", Tier.DISTRICT);
    public static final Holder PROVINCE = Holder.institution("pemda:74", Tier.PROVINCIAL);
    public static final String OFFICER = "officer-1";
    public static final String GOOD_ANSWER =
            "Ketujuh lampu di Jalan Melati menyala kembali sejak 3 Desember. Kabel bawah tanah yang putus sudah diganti.";

    private HandlingFixture() {}

    public static CaseFile file(String ticket) {
        return new CaseFile(ticket, "Lampu jalan mati di Jalan Melati", "Tujuh lampu mati sejak awal November.",
                Classification.COMPLAINT, false, "perhubungan.pju", "74.71", "Jalan Melati, Anduonohu",
                LocalDate.of(2026, 11, 2), Channel.WEB, false, false, NOW, List.of());
    }

    public static CaseFile secretFile(String ticket) {
        return new CaseFile(ticket, null, null, Classification.COMPLAINT, true, "desa.danadesa", "74.71", null,
                null, Channel.WEB, true, true, NOW, List.of());
    }

    public static Deadline firstResponse() {
        return new Deadline(Clock.FIRST_RESPONSE, NOW, Instant.parse("2026-11-30T15:59:59Z"), 5, "Ketentuan layanan SP4N-LAPOR!", null);
    }

    public static Deadline resolve() {
        return new Deadline(Clock.RESOLVE, NOW, Instant.parse("2026-12-11T15:59:59Z"), 14, "PermenPANRB 62/2018", null);
    }

    static Assignment task() {
        return new Assignment(COMPLAINT, 1, UNIT, file("JJ-7K3Q-9D2M-X"), null, NOW, false, 0);
    }

    static Assignment raisedTask() {
        return task().raised();
    }

    static Assignment answeredTask() {
        return task().answeredOnceMore();
    }

    static Dispute dispute() {
        return new Dispute(1, "Masih gelap", NOW);
    }

    public static HandlingCommand.Receive receive(int disposition, Holder unit, String ticket) {
        return new HandlingCommand.Receive(disposition, unit, file(ticket), List.of(firstResponse(), resolve()), null, NOW);
    }

    static HandlingCommand.Answer answer(String text) {
        return new HandlingCommand.Answer(text, List.of(), OFFICER, NOW);
    }
}
