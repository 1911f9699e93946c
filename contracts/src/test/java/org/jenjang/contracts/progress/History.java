package org.jenjang.contracts.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Tier;

/** Writes what happens to one complaint, each service numbering its own events, an hour between any two. */
final class History {

    static final Instant START = Instant.parse("2026-11-20T01:00:00Z");
    static final Holder CITY = Holder.institution("pemda:74.71", Tier.DISTRICT);
    static final Holder LIGHTS = CITY.withUnit("pemda:74.71/dishub");
    static final Holder TOWN = Holder.institution("pemda:74.72", Tier.DISTRICT);
    static final Holder TOWN_LIGHTS = TOWN.withUnit("pemda:74.72/dishub");
    static final Holder PROVINCE = Holder.institution("pemda:74", Tier.PROVINCIAL);

    static final String OTHER = "01939f2c-5a10-7d3e-8c11-6b2f4e7a9d01";

    private static final CaseFile FILE = new CaseFile("JJ-7K3Q-9D2M-X", "Lampu mati", "Lampu jalan mati sejak awal November.",
            Classification.COMPLAINT, false, "perhubungan.pju", "74.71", null, LocalDate.of(2026, 11, 2), Channel.WEB,
            false, false, START, List.of(), null);

    private final List<Told> told = new ArrayList<>();
    private int disposition;

    static History begun() {
        return new History().tell(new SubmittedEvent.Submitted(FILE, "pemda:74.71", START, null));
    }

    History verified() {
        return tell(new DisposedEvent.Verified(Classification.COMPLAINT, false, "perhubungan.pju"));
    }

    History disposedTo(Holder to) {
        disposition++;
        Basis basis = new Basis(Basis.Kind.PERSON, "Kewenangan kota");
        return tell(new DisposedEvent.Disposed(disposition, to, FILE, basis, List.of(), null, null));
    }

    History assignedTo(Holder to) {
        return tell(new DisposedEvent.Assigned(disposition, to, FILE, List.of(), null, null));
    }

    History workStarted() {
        return tell(new AnsweredEvent.WorkStarted(disposition, LIGHTS, "Diperiksa", null));
    }

    History progressUnder(int handover) {
        return tell(new AnsweredEvent.ProgressPosted(handover, LIGHTS, "Masih dikerjakan"));
    }

    History answered(int number) {
        return tell(new AnsweredEvent.Answered(disposition, LIGHTS, number, "Sudah menyala", List.of()));
    }

    History givenBack() {
        return tell(new AnsweredEvent.GivenBack(disposition, LIGHTS, "Milik PUPR", null));
    }

    History returnedTo(Holder to) {
        return tell(new DisposedEvent.Returned(disposition, LIGHTS, to, "Milik PUPR", null));
    }

    History held() {
        return tell(new DisposedEvent.Held(List.of("Di mana?"), START));
    }

    History resumed() {
        return tell(new DisposedEvent.Resumed(disposition, disposition == 0 ? PROVINCE : CITY, null));
    }

    History escalated(int level) {
        return tell(new EscalatedEvent.DeadlineBreached(Clock.FIRST_RESPONSE, START, LIGHTS))
                .tell(new EscalatedEvent.Escalated(level, CITY, PROVINCE, Clock.FIRST_RESPONSE, null));
    }

    History reminded() {
        return tell(new DisposedEvent.Reminded(PROVINCE, LIGHTS, null));
    }

    /** The unit of a city that was merged goes on with its work under the same hand-over. */
    History rehomedWithItsWork() {
        return rehomed(LIGHTS, TOWN_LIGHTS, false);
    }

    /** Nobody there goes on with the work, so that the institution begins under a hand-over of its own. */
    History rehomedAnew() {
        disposition++;
        return rehomed(LIGHTS, TOWN, false);
    }

    /** Nobody took over. */
    History leftToTheDesk() {
        return rehomed(LIGHTS, PROVINCE, true);
    }

    private History rehomed(Holder from, Holder to, boolean sought) {
        return tell(new DisposedEvent.Rehomed(disposition, from, to, to, sought, FILE, List.of(), "UU 9/2015", null));
    }

    History accepted(int answer, int rating) {
        return tell(new SubmittedEvent.AnswerAccepted(answer, rating, null));
    }

    History disputed(int answer) {
        return tell(new SubmittedEvent.AnswerDisputed(answer, "Masih mati"));
    }

    History supplemented() {
        return tell(new SubmittedEvent.Supplemented("Di depan pasar"));
    }

    History withdrawn() {
        return tell(new SubmittedEvent.Withdrawn(null));
    }

    History findingContinued() {
        return tell(new DisposedEvent.FindingContinued(CITY));
    }

    History archived() {
        return tell(new DisposedEvent.Archived(ArchiveReason.DUPLICATE, "Sudah ada", null, null));
    }

    History linked() {
        return tell(new DisposedEvent.Linked(OTHER, null));
    }

    History reopened(int answer) {
        Holder at = disposition == 0 ? PROVINCE : LIGHTS;
        ReopenCause cause = disposition == 0 ? ReopenCause.ARCHIVE_OBJECTION : ReopenCause.REPORTER;
        return tell(new DisposedEvent.Reopened(disposition, at, cause, answer, List.of(), null));
    }

    History takenToOmbudsman() {
        return tell(new SubmittedEvent.OmbudsmanRequested(null)).tell(new DisposedEvent.HandedOver(LIGHTS));
    }

    History arbitrated() {
        return tell(new DisposedEvent.ArbitrationOpened(PROVINCE, "Dua kabupaten"));
    }

    History closed(Closure closure) {
        return tell(new DisposedEvent.Closed(closure, null));
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    ComplaintProgress progress() {
        return Told.fold(told);
    }

    private History tell(ComplaintEvent event) {
        long sequence = 1 + told.stream().filter(other -> voice(other.event()) == voice(event)).count();
        told.add(new Told(event, sequence, START.plusSeconds(3600L * told.size())));
        return this;
    }

    /** The service that says it: 1 intake, 2 routing, 3 response. */
    private static int voice(ComplaintEvent event) {
        return switch (event) {
            case SubmittedEvent _ -> 1;
            case DisposedEvent _, EscalatedEvent _ -> 2;
            case AnsweredEvent _ -> 3;
        };
    }
}
