package org.jenjang.routing.casework.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Care;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.platform.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Tells the story of one case, so that tests read as prose: {@code aCase().disposedTo(CITY).assigned().answered(1)}.
 */
final class CaseStory {

    static final Instant START = Instant.parse("2026-11-16T01:00:00Z");

    static final String OFFICER = "officer-1";

    private RoutingPolicy policy = Known.POLICY;
    private RoutingCase now;
    private Instant at = START;
    private List<RoutingEvent> latest;
    private final List<RoutingEvent> all = new ArrayList<>();

    private CaseStory(Opening opening) {
        Decision.Accepted<RoutingCase, RoutingEvent> opened = RoutingCase.open(opening, Known.POLICY);
        now = opened.state();
        latest = opened.events();
        all.addAll(latest);
    }

    static CaseStory aCase() {
        return filed("74.71", null);
    }

    static CaseStory filed(@Nullable String region, @Nullable String chosen) {
        return filed(file(region), chosen, null);
    }

    static CaseStory filed(CaseFile file, @Nullable String chosen, @Nullable Care care) {
        return new CaseStory(new Opening("c-1", file, chosen, START, care, START));
    }

    static CaseFile file(@Nullable String region) {
        return new CaseFile("JJ-7K3Q-9D2M-X", "Lampu jalan mati", "Sudah dua minggu gelap.", Classification.COMPLAINT,
                false, null, region, "Jalan Melati", null, Channel.WEB, false, false, START, List.of(), null);
    }

    static CaseFile supervisory(@Nullable String region) {
        return file(region).classified(Classification.COMPLAINT, true, "kkn");
    }

    CaseStory disposedTo(Holder institution) {
        return does(new RoutingCommand.Dispose(
                institution.institution(), Classification.COMPLAINT, false, "perhubungan.pju", null, OFFICER, at));
    }

    CaseStory assigned() {
        return does(new RoutingCommand.Assign(Known.UNIT.unit(), List.of(), null, at));
    }

    CaseStory returned() {
        return does(new RoutingCommand.Return("bukan jalan kota", "pemda:74", at));
    }

    CaseStory held() {
        return does(new RoutingCommand.Hold(List.of("Di jalan apa?"), at));
    }

    CaseStory supplemented() {
        return does(new RoutingCommand.NoteSupplement(at));
    }

    CaseStory archived() {
        return does(new RoutingCommand.Archive(ArchiveReason.TEST, "hanya uji coba", OFFICER, at));
    }

    CaseStory begun() {
        return does(new RoutingCommand.NoteWorkStarted(now.dossier().disposition(), at));
    }

    CaseStory answered(int answer) {
        return does(new RoutingCommand.NoteAnswered(now.dossier().disposition(), answer, "answer-" + answer, at));
    }

    CaseStory disputed(int answer) {
        return does(new RoutingCommand.NoteDisputed(answer, at));
    }

    CaseStory accepted(int answer) {
        return does(new RoutingCommand.NoteAccepted(answer, at));
    }

    /** A notice of the answer has reached the reporter. */
    CaseStory reached() {
        return heard(Answers.Reach.REACHED, now.dossier().answers().newest());
    }

    /** The reporter of the answer cannot be told of it. */
    CaseStory withoutAddress() {
        return heard(Answers.Reach.NO_ADDRESS, now.dossier().answers().newest());
    }

    /** What became of the notice of an answer. */
    CaseStory heard(Answers.Reach reach, int answer) {
        return does(new RoutingCommand.NoteReach(reach, "answer-" + answer, at));
    }

    /** Two institutions, one after the other, say that it is not theirs. */
    CaseStory returnedTwice() {
        return disposedTo(Known.CITY).returned().disposedTo(Known.TOWN).returned();
    }

    CaseStory reopenedByReporter() {
        return does(new RoutingCommand.NoteReopeningAsked("lampu mati lagi", at));
    }

    CaseStory withdrawn() {
        return does(new RoutingCommand.NoteWithdrawn(at));
    }

    /** From now on the register says otherwise. */
    CaseStory under(Offices offices) {
        policy = new RoutingPolicy(offices, Known.POLICY.timetable(), Known.POLICY.proposals());
        return this;
    }

    CaseStory rehomed() {
        return does(new RoutingCommand.Rehome(at));
    }

    CaseStory after(Duration passed) {
        at = at.plus(passed);
        return this;
    }

    /** Lets a clock run out and has it looked at. */
    CaseStory overdue(Clock clock) {
        at = now.limits().of(clock).orElseThrow().deadline().dueAt().plusSeconds(1);
        return checked(clock);
    }

    CaseStory checked(Clock clock) {
        return does(new RoutingCommand.CheckLimit(clock, at));
    }

    CaseStory does(RoutingCommand command) {
        Decision.Accepted<RoutingCase, RoutingEvent> accepted = decide(command).orElseRefuse();
        now = accepted.state();
        latest = accepted.events();
        all.addAll(latest);
        return this;
    }

    Decision<RoutingCase, RoutingEvent> decide(RoutingCommand command) {
        return Routing.decide(now, command, policy);
    }

    Refusal refusal(RoutingCommand command) {
        return switch (decide(command)) {
            case Decision.Refused<RoutingCase, RoutingEvent> refused -> refused.refusal();
            case Decision.Accepted<RoutingCase, RoutingEvent> accepted ->
                throw new AssertionError("Not refused: " + accepted.state().stage());
        };
    }

    RoutingCase now() {
        return now;
    }

    Holder holder() {
        return now.holder();
    }

    Stage stage() {
        return now.stage();
    }

    Instant at() {
        return at;
    }

    Limit limit(Clock clock) {
        return now.limits().of(clock).orElseThrow();
    }

    List<RoutingEvent> latest() {
        return latest;
    }

    List<RoutingEvent> all() {
        return all;
    }
}
