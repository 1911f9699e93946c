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
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.contracts.vocabulary.Tier;

/** One case of street lights, at the unit of a city. */
public final class HandlingFixture {

    public static final String COMPLAINT = "01939f2c-7b1e-7c4a-9a53-0f6f1d9e2b10";
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    public static final Holder UNIT = new Holder("pemda:74.71", "pemda:74.71/dishub", Tier.DISTRICT);
    public static final Holder OTHER_UNIT = new Holder("pemda:74.71", "pemda:74.71/pupr", Tier.DISTRICT);
    public static final Holder PROVINCE = Holder.institution("pemda:74", Tier.PROVINCIAL);
    static final Officer OFFICER = new Officer("officer-1", List.of("pemda:74.71/dishub"));
    static final Officer HELPER = new Officer("officer-2", List.of("pemda:74.71/pupr"));
    /** Of the unit that helps, and for these days of the one that answers. */
    static final Officer DELEGATE = new Officer("officer-2", List.of("pemda:74.71/pupr", "pemda:74.71/dishub"));
    static final Officer HEAD = new Officer("head-1", List.of());
    public static final List<String> EVIDENCE = List.of("https://foto.example/1");
    public static final Instant RETURN_UNTIL = Instant.parse("2026-11-25T15:59:59Z");
    public static final String GOOD_ANSWER =
            "Ketujuh lampu di Jalan Melati menyala kembali sejak 3 Desember. Kabel bawah tanah yang putus sudah diganti.";

    private HandlingFixture() {}

    /** A good answer that is given about this complaint alone. */
    public static String goodAnswer(String complaint) {
        return GOOD_ANSWER + " Nama pekerjaan: " + complaint.chars()
                .filter(Character::isLetterOrDigit)
                .map(c -> Character.isDigit(c) ? 'g' + c - '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + ".";
    }

    public static CaseFile file(String ticket) {
        return new CaseFile(ticket, "Lampu jalan mati di Jalan Melati", "Tujuh lampu mati sejak awal November.",
                Classification.COMPLAINT, false, "perhubungan.pju", "74.71", "Jalan Melati, Anduonohu",
                LocalDate.of(2026, 11, 2), Channel.WEB, false, false, NOW, List.of(), null);
    }

    public static CaseFile secretFile(String ticket) {
        return restricted(ticket, false, true);
    }

    public static CaseFile supervisoryFile(String ticket) {
        return restricted(ticket, true, false);
    }

    private static CaseFile restricted(String ticket, boolean supervisory, boolean secret) {
        return new CaseFile(ticket, null, null, Classification.COMPLAINT, supervisory, "desa.danadesa", "74.71", null,
                null, Channel.WEB, true, secret, NOW, List.of(), null);
    }

    public static Terms terms(Instant returnUntil, String... helpers) {
        return new Terms(returnUntil, List.of(helpers));
    }

    public static Deadline firstResponse() {
        return new Deadline(Clock.FIRST_RESPONSE, NOW, Instant.parse("2026-11-30T15:59:59Z"), 5, "Ketentuan layanan SP4N-LAPOR!", null);
    }

    public static Deadline resolve() {
        return new Deadline(Clock.RESOLVE, NOW, Instant.parse("2026-12-11T15:59:59Z"), 14, "PermenPANRB 62/2018", null);
    }

    static Assignment task() {
        return task(file("JJ-7K3Q-9D2M-X"));
    }

    static Assignment task(CaseFile file) {
        return new Assignment(COMPLAINT, 1, UNIT, file, terms(RETURN_UNTIL, "pemda:74.71/pupr"), null, NOW, Marks.NONE,
                Standing.FRESH, 0);
    }

    static Assignment raisedTask() {
        return task().with(Standing.FRESH.at(Rung.UPPER_TIER));
    }

    static Assignment answeredTask() {
        return task().answeredOnceMore();
    }

    static Setback.Dispute dispute() {
        return new Setback.Dispute(1, "Masih gelap", NOW);
    }

    static Proposal proposal() {
        return new Proposal(1, GOOD_ANSWER, EVIDENCE, OFFICER.id(), NOW);
    }

    static HandlingCommand.Receive receive(int disposition, Holder unit, String ticket) {
        return receive(disposition, unit, file(ticket));
    }

    static HandlingCommand.Receive receive(int disposition, Holder unit, CaseFile file) {
        return new HandlingCommand.Receive(disposition, unit, file, terms(RETURN_UNTIL), List.of(firstResponse(), resolve()),
                null, NOW);
    }

    static HandlingCommand.Answer answer(String text) {
        return new HandlingCommand.Answer(text, EVIDENCE, 0, OFFICER, NOW);
    }

    static HandlingCommand.End end(Ending ending) {
        return new HandlingCommand.End(ending, null, NOW);
    }
}
