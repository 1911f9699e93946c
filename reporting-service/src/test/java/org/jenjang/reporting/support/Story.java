package org.jenjang.reporting.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.MoveCause;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.contracts.vocabulary.Tier;

/** What is said about one complaint, each service numbering its own words; time passes only where it says so. */
public final class Story {

    public static final Holder CITY = Holder.institution("pemda:74.71", Tier.DISTRICT);
    public static final Holder OTHER_CITY = Holder.institution("pemda:74.72", Tier.DISTRICT);
    public static final Holder PROVINCE = Holder.institution("pemda:74", Tier.PROVINCIAL);

    private static final Basis BASIS = new Basis(Basis.Kind.PERSON, "Kewenangan kota");

    private final String complaint;
    private final CaseFile file;
    private final List<Told> told = new ArrayList<>();
    private final Map<Voice, Long> sequences = new EnumMap<>(Voice.class);
    private Instant at;
    private int disposition;
    private boolean supervisory;
    private Holder holder = PROVINCE;

    private Story(String complaint, Classification classification, String region, Instant from) {
        this.complaint = complaint;
        this.at = from;
        this.file = new CaseFile("JJ-" + complaint, null, null, classification, false, "infrastruktur", region, null,
                null, Channel.WEB, false, false, from, List.of(), null);
        tell(new SubmittedEvent.Submitted(file, null, from, null));
    }

    public static Story of(String complaint, Classification classification, Instant from) {
        return of(complaint, classification, "74.71", from);
    }

    public static Story of(String complaint, Classification classification, String region, Instant from) {
        return new Story(complaint, classification, region, from);
    }

    public static Story complaint(String complaint, Instant from) {
        return of(complaint, Classification.COMPLAINT, from);
    }

    public Story later(Duration by) {
        at = at.plus(by);
        return this;
    }

    public Story hours(int hours) {
        return later(Duration.ofHours(hours));
    }

    /** Handed over with both clocks of an institution running from now on. */
    public Story disposedTo(Holder to, int hoursToFirst, int hoursToResolve) {
        disposition++;
        holder = to;
        List<Deadline> deadlines =
                List.of(limit(Clock.FIRST_RESPONSE, hoursToFirst), limit(Clock.RESOLVE, hoursToResolve));
        return tell(new DisposedEvent.Verified(verdict(), supervisory, "infrastruktur"))
                .tell(new DisposedEvent.Disposed(disposition, to, file, BASIS, deadlines, null, null));
    }

    /** Classified anew by the desk. */
    public Story verifiedAsSupervisory() {
        supervisory = true;
        return tell(new DisposedEvent.Verified(verdict(), true, "infrastruktur"));
    }

    /** The institution that has it has ended, and another one goes on with the work. */
    public Story rehomedTo(Holder heir) {
        Holder from = unit();
        holder = heir;
        return tell(new DisposedEvent.Rehomed(disposition, from, unit(), unit(), false, file, List.of(), "UU 9/2015", null));
    }

    public Story returned() {
        return tell(new DisposedEvent.Returned(disposition, holder, PROVINCE, "Bukan wewenang", "pemda:74.72"));
    }

    public Story givenBackInside() {
        return tell(new DisposedEvent.Returned(disposition, unit(), holder, "Bukan wewenang", null));
    }

    public Story set(Clock clock, int hours) {
        return tell(new EscalatedEvent.DeadlineSet(limit(clock, hours), holder));
    }

    public Story paused(Clock clock) {
        return tell(new EscalatedEvent.DeadlinePaused(clock, "REPORT_INCOMPLETE"));
    }

    /** The limit passes now: the holder stays liable, the province has it. */
    public Story breached(Clock clock, int level) {
        return tell(new EscalatedEvent.DeadlineBreached(clock, at, holder))
                .tell(new EscalatedEvent.Escalated(level, holder, PROVINCE, clock, null));
    }

    public Story progress() {
        return tell(new AnsweredEvent.ProgressPosted(disposition, unit(), null));
    }

    public Story started() {
        return tell(new AnsweredEvent.WorkStarted(disposition, unit(), null, null));
    }

    public Story answered(int number) {
        return tell(new AnsweredEvent.Answered(disposition, unit(), number, null, List.of()));
    }

    public Story disputed(int number) {
        return tell(new SubmittedEvent.AnswerDisputed(number, null));
    }

    public Story confirmed(int answer, int rating) {
        return tell(new SubmittedEvent.AnswerAccepted(answer, rating, null))
                .tell(new DisposedEvent.Closed(Closure.CONFIRMED, null));
    }

    public Story closedAutomatically() {
        return tell(new DisposedEvent.Closed(Closure.AUTOMATIC, null));
    }

    /** Closed although no notice of the answer had reached the reporter. */
    public Story closedUnreached() {
        return tell(new DisposedEvent.Closed(Closure.UNREACHABLE, null));
    }

    /** Opened again at the same unit, with a new limit for the first act. */
    public Story reopened(ReopenCause cause, int answer) {
        return tell(new DisposedEvent.Reopened(
                disposition, unit(), cause, answer, List.of(limit(Clock.FIRST_RESPONSE, 40)), null));
    }

    /** Two offices do not agree, and the province decides. */
    public Story arbitrated(Holder lead) {
        holder = lead;
        disposition++;
        return tell(new DisposedEvent.ArbitrationOpened(PROVINCE, "Dua kali dikembalikan"))
                .tell(new DisposedEvent.ArbitrationDecided(lead, "Jalan kota", null));
    }

    public Story promised() {
        return tell(new AnsweredEvent.DatePromised(
                disposition, unit(), LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(3)));
    }

    /** The promised date passes; nobody climbs. */
    public Story promiseBroken() {
        return tell(new EscalatedEvent.DeadlineBreached(Clock.PROMISE, at, unit()));
    }

    /** The head of the same unit must step in. */
    public Story climbedInside() {
        return tell(new EscalatedEvent.Escalated(1, unit(), unit(), Clock.FIRST_RESPONSE, Rung.UNIT_HEAD));
    }

    public Story moved(Clock clock, int hours) {
        return tell(new EscalatedEvent.DeadlineMoved(limit(clock, hours), at, holder, MoveCause.CALENDAR));
    }

    public Story reclassifiedAsSupervisory() {
        return tell(new DisposedEvent.Reclassified(file.classified(Classification.COMPLAINT, true, "pungli"), null));
    }

    public Story handedOver() {
        return tell(new DisposedEvent.HandedOver(holder));
    }

    public Story linked(String parent) {
        return tell(new DisposedEvent.Linked(parent, "JJ-" + parent));
    }

    public Story archived() {
        return tell(new DisposedEvent.Archived(ArchiveReason.TOO_GENERAL, "", null, null));
    }

    public Story withdrawn() {
        return tell(new SubmittedEvent.Withdrawn(null));
    }

    public List<Told> told() {
        return List.copyOf(told);
    }

    private Classification verdict() {
        return supervisory ? Classification.COMPLAINT : file.classification();
    }

    private Holder unit() {
        return holder.withUnit(holder.institution() + "/dishub");
    }

    private Deadline limit(Clock clock, int hours) {
        return new Deadline(clock, at, at.plus(Duration.ofHours(hours)), 5, "Ketentuan layanan", null);
    }

    private Story tell(ComplaintEvent event) {
        Voice voice = Voice.of(event);
        told.add(new Told(complaint, voice, sequences.merge(voice, 1L, Long::sum), at, event));
        return this;
    }
}
