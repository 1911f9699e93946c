package org.jenjang.notification.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.MoveCause;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.contracts.vocabulary.Tier;

/** One example of each event, about a broken street lamp in Kendari. Every text in them holds the word {@link #CANARY}. */
public final class Examples {

    /** Stands in every text of a person; no mail and no table may ever hold it. */
    public static final String CANARY = "burungkenari";

    public static final String TICKET = "JJ-7K3Q-9D2M-X";
    public static final Holder PROVINCE = Holder.institution("pemda:74", Tier.PROVINCIAL);
    public static final Holder CITY = Holder.institution("pemda:74.71", Tier.DISTRICT);
    public static final Holder UNIT = CITY.withUnit("pemda:74.71/dishub");

    private static final Instant DUE = Instant.parse("2026-11-25T15:59:59Z");

    private Examples() {}

    public static CaseFile file(String ticket) {
        return new CaseFile(ticket, CANARY, CANARY, Classification.COMPLAINT, false, "hub.jalan", "74.71", CANARY,
                LocalDate.of(2026, 11, 1), Channel.WEB, false, false, Instant.parse("2026-11-20T01:00:00Z"), List.of(), null);
    }

    public static InstitutionRecorded institution(String code, String name, Tier tier, String email,
            InstitutionRecorded.Unit... units) {
        return new InstitutionRecorded(code, name, null, tier, "CITY", "74.71", "Asia/Makassar", email,
                LocalDate.of(2024, 1, 1), null, List.of(units));
    }

    public static SubmittedEvent submitted(String ticket) {
        return new SubmittedEvent.Submitted(file(ticket), null, Instant.parse("2026-11-20T01:00:00Z"), null);
    }

    public static SubmittedEvent supplemented() {
        return new SubmittedEvent.Supplemented(CANARY);
    }

    public static SubmittedEvent disputed() {
        return new SubmittedEvent.AnswerDisputed(1, CANARY);
    }

    public static DisposedEvent disposed(String ticket) {
        return new DisposedEvent.Disposed(1, CITY, file(ticket), new Basis(Basis.Kind.PERSON, CANARY),
                List.of(deadline(Clock.FIRST_RESPONSE), deadline(Clock.RESOLVE)), CANARY, null);
    }

    public static DisposedEvent assigned(String ticket) {
        return new DisposedEvent.Assigned(1, UNIT, file(ticket), List.of(deadline(Clock.FIRST_RESPONSE)), CANARY, null);
    }

    public static DisposedEvent returned() {
        return new DisposedEvent.Returned(1, CITY, PROVINCE, CANARY, "pemda:74");
    }

    public static DisposedEvent held() {
        return new DisposedEvent.Held(List.of(CANARY), DUE);
    }

    public static DisposedEvent archived() {
        return new DisposedEvent.Archived(ArchiveReason.TOO_GENERAL, CANARY, null, null);
    }

    public static DisposedEvent closed(Closure closure) {
        return new DisposedEvent.Closed(closure, null);
    }

    public static AnsweredEvent started(LocalDate target) {
        return new AnsweredEvent.WorkStarted(1, UNIT, CANARY, target);
    }

    public static AnsweredEvent progress() {
        return new AnsweredEvent.ProgressPosted(1, UNIT, CANARY);
    }

    public static AnsweredEvent answered() {
        return new AnsweredEvent.Answered(1, UNIT, 1, CANARY, List.of());
    }

    public static EscalatedEvent deadlineSet(Clock clock, Holder owes) {
        return new EscalatedEvent.DeadlineSet(deadline(clock), owes);
    }

    public static EscalatedEvent warned(Clock clock, int percent) {
        return new EscalatedEvent.DeadlineWarned(clock, percent, DUE, UNIT);
    }

    public static EscalatedEvent breached(Clock clock) {
        return new EscalatedEvent.DeadlineBreached(clock, DUE, UNIT);
    }

    public static EscalatedEvent escalated() {
        return new EscalatedEvent.Escalated(1, UNIT, PROVINCE, Clock.FIRST_RESPONSE, null);
    }

    public static EscalatedEvent ombudsman() {
        return new EscalatedEvent.OmbudsmanOffered(Clock.RESOLVE);
    }

    public static EscalatedEvent climbed(Holder from, Holder to, Rung rung) {
        return new EscalatedEvent.Escalated(1, from, to, Clock.FIRST_RESPONSE, rung);
    }

    public static EscalatedEvent moved(Clock clock) {
        return new EscalatedEvent.DeadlineMoved(deadline(clock), Instant.parse("2026-11-24T15:59:59Z"), UNIT, MoveCause.CALENDAR);
    }

    public static EscalatedEvent reminded() {
        return new EscalatedEvent.ReporterReminded(1, DUE);
    }

    public static DisposedEvent rehomed(Holder from, Holder to, boolean sought) {
        return new DisposedEvent.Rehomed(1, from, to, to, sought, file(TICKET), List.of(), CANARY, null);
    }

    public static DisposedEvent officeReminded() {
        return new DisposedEvent.Reminded(PROVINCE, UNIT, CANARY);
    }

    public static DisposedEvent reopened(ReopenCause cause) {
        return new DisposedEvent.Reopened(1, UNIT, cause, 1, List.of(), CANARY);
    }

    public static DisposedEvent linked(String parent) {
        return new DisposedEvent.Linked(parent, TICKET);
    }

    /** The report as it is classified now. */
    public static DisposedEvent reclassified(String ticket, boolean supervisory, String category) {
        return new DisposedEvent.Reclassified(
                file(ticket).classified(Classification.COMPLAINT, supervisory, category), CANARY);
    }

    public static DisposedEvent arbitrationOpened() {
        return new DisposedEvent.ArbitrationOpened(PROVINCE, CANARY);
    }

    public static DisposedEvent arbitrationDecided() {
        return new DisposedEvent.ArbitrationDecided(CITY, CANARY, List.of());
    }

    public static DisposedEvent handedOver() {
        return new DisposedEvent.HandedOver(UNIT);
    }

    public static DisposedEvent emergency() {
        return new DisposedEvent.EmergencyMarked(CITY, DUE, CANARY);
    }

    public static DisposedEvent archivedUntil(Instant objection, Instant completion) {
        return new DisposedEvent.Archived(ArchiveReason.INCOMPLETE, CANARY, objection, completion);
    }

    public static AnsweredEvent promised() {
        return new AnsweredEvent.DatePromised(1, UNIT, LocalDate.of(2026, 12, 1));
    }

    public static AnsweredEvent asked() {
        return new AnsweredEvent.QuestionAsked(1, UNIT, CANARY);
    }

    public static AnsweredEvent approvalAsked() {
        return new AnsweredEvent.ApprovalAsked(1, UNIT, 1);
    }

    public static AnsweredEvent approvalRefused() {
        return new AnsweredEvent.ApprovalRefused(1, UNIT, 1, CANARY);
    }

    public static SubmittedEvent replied() {
        return new SubmittedEvent.ReplyGiven(CANARY);
    }

    private static Deadline deadline(Clock clock) {
        return new Deadline(clock, Instant.parse("2026-11-20T01:00:00Z"), DUE, 5, "Ketentuan layanan", null);
    }
}
