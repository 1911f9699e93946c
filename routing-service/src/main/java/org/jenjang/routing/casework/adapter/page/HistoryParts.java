package org.jenjang.routing.casework.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.casework.app.JournalLine;
import org.jenjang.routing.casework.app.JournalLine.Kind;
import org.jenjang.routing.casework.domain.Answers;
import org.jenjang.routing.casework.domain.ArbitrationCause;

/** The history of a case as a timeline, newest first. That clocks were set and stopped is left to the clocks. */
@ApplicationScoped
class HistoryParts {

    /** Left to the clocks, or said by the line before. */
    private static final Set<Kind> UNTOLD = Set.of(Kind.LIMIT_SET, Kind.LIMIT_PAUSED, Kind.RELEASED);

    private final Words words;
    private final ProposedViews proposals;

    HistoryParts(Words words, ProposedViews proposals) {
        this.words = words;
        this.proposals = proposals;
    }

    List<Parts.Entry> of(List<JournalLine> history, ZoneId zone) {
        List<Parts.Entry> entries = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            JournalLine line = history.get(i);
            if (!UNTOLD.contains(line.kind())) {
                entries.addFirst(new Parts.Entry(what(line), who(line, before(history, i)), line.at().atZone(zone),
                        Words.level(line.turn().tier()), line.kind() == Kind.ESCALATED, detail(line, zone)));
            }
        }
        return List.copyOf(entries);
    }

    /** Whose turn it was before; nobody's when it happened in the moment of filing, since then the reporter chose. */
    private static Optional<Holder> before(List<JournalLine> history, int index) {
        return index == 0 || history.get(index).at().equals(history.getFirst().at())
                ? Optional.empty()
                : Optional.of(history.get(index - 1).turn());
    }

    private String what(JournalLine line) {
        RoutingMessages say = words.say();
        LifeMessages life = words.life();
        String office = words.office(line.turn());
        String clock = line.clock() == null ? "" : say.clock(line.clock());
        return switch (line.kind()) {
            case OPENED -> say.happenedOpened(office);
            case VERIFIED -> say.happenedVerified(words.category(line.words()));
            case DISPOSED -> say.happenedDisposed(office);
            case ASSIGNED -> say.happenedAssigned(office);
            case RETURNED -> say.happenedReturned(office);
            case HELD -> say.happenedHeld();
            case RESUMED -> say.happenedResumed();
            case ARCHIVED -> say.happenedArchived(say.archiveReason(ArchiveReason.valueOf(line.suggestion())));
            case CLOSED -> life.closure(Closure.valueOf(line.words()));
            case LIMIT_SET, LIMIT_PAUSED -> clock;
            case REHOMED, RELEASED -> life.happenedRehomed(office);
            case LIMIT_WARNED -> say.happenedWarned(clock, line.number());
            case REPORTER_REMINDED -> say.happenedReminded(line.number());
            case LIMIT_MOVED -> say.happenedMoved(clock);
            case LIMIT_BREACHED -> say.happenedBreached(clock);
            case ESCALATED -> say.happenedEscalated(office);
            case OMBUDSMAN_OFFERED -> say.happenedOmbudsman();
            case WORK_STARTED -> say.happenedWorkStarted();
            case ANSWERED -> say.happenedAnswered(line.number());
            case DISPUTED -> say.happenedDisputed(line.number());
            case WITHDRAWN -> say.happenedWithdrawn();
            case ARBITRATION_OPENED -> life.happenedArbitration(office);
            case ARBITRATION_DECIDED -> life.happenedDecided(office);
            case LINKED -> life.happenedLinked(line.words());
            case REOPENED -> life.reopened(ReopenCause.valueOf(line.suggestion()));
            case RECLASSIFIED -> life.happenedReclassified();
            case EMERGENCY_MARKED -> life.happenedEmergency();
            case REMINDED -> life.happenedOfficeReminded(office);
            case REVIEWED -> line.number() == 1 ? life.happenedReviewPassed() : life.happenedReviewFailed();
            case HANDED_OVER -> life.happenedHandedOver();
            case FINDING_CONTINUED -> life.happenedFinding();
            case DATE_PROMISED -> life.happenedPromised(words.date(LocalDate.parse(line.words())));
            case REPLY_TIME_RENEWED -> life.happenedRenewed();
            case NOTICE_NOTED -> life.noticeReach(Answers.Reach.valueOf(line.words()));
        };
    }

    private static boolean isConfirmed(JournalLine line) {
        return Closure.CONFIRMED.name().equals(line.words());
    }

    private String who(JournalLine line, Optional<Holder> before) {
        return switch (line.kind()) {
            case VERIFIED, DISPOSED, ASSIGNED, HELD, ARCHIVED, ARBITRATION_DECIDED, LINKED, RECLASSIFIED,
                    REVIEWED ->
                before.map(words::office).orElse(words.say().citizen());
            case EMERGENCY_MARKED -> before.map(words::office).orElse(words.say().jenjang());
            case RETURNED, REMINDED -> line.other() == null ? "" : words.office(line.other());
            case CLOSED -> isConfirmed(line) ? words.say().citizen() : words.say().jenjang();
            case OPENED, RESUMED, DISPUTED, WITHDRAWN, HANDED_OVER -> words.say().citizen();
            case REOPENED -> reopener(ReopenCause.valueOf(line.suggestion()), line.turn());
            case ARBITRATION_OPENED, FINDING_CONTINUED, LIMIT_MOVED, REPORTER_REMINDED, REPLY_TIME_RENEWED,
                    NOTICE_NOTED, LIMIT_SET, LIMIT_PAUSED, LIMIT_WARNED, LIMIT_BREACHED, ESCALATED, OMBUDSMAN_OFFERED,
                    REHOMED, RELEASED ->
                words.say().jenjang();
            case WORK_STARTED, ANSWERED, DATE_PROMISED -> words.office(line.turn());
        };
    }

    private String reopener(ReopenCause cause, Holder turn) {
        return switch (cause) {
            case REPORTER, ARCHIVE_OBJECTION, COMPLETED_LATE -> words.say().citizen();
            case NATIONAL_DESK -> words.say().tier(Tier.NATIONAL);
            case QUALITY_REVIEW, UNLINKED -> words.name(turn.institution());
        };
    }

    private String detail(JournalLine line, ZoneId zone) {
        String said = line.words() == null ? "" : line.words();
        return switch (line.kind()) {
            case DISPOSED -> proposals.remembered(line).map(proposed -> (proposed + " " + said).strip()).orElse(said);
            case ASSIGNED, HELD, RESUMED, ARCHIVED, ARBITRATION_DECIDED, REOPENED, RECLASSIFIED,
                    EMERGENCY_MARKED, REVIEWED, REMINDED -> said;
            case ARBITRATION_OPENED -> words.life().arbitrationCause(ArbitrationCause.valueOf(said));
            case RETURNED -> line.suggestion() == null
                    ? said
                    : said + " " + words.say().happenedSuggests(words.name(line.suggestion()));
            case ESCALATED -> line.other() == null ? "" : words.say().happenedEscalatedFrom(words.office(line.other()));
            case REHOMED -> line.other() == null ? "" : words.life().happenedRehomedFrom(words.office(line.other()), said);
            case LIMIT_MOVED -> words.say().happenedMovedFrom(words.date(Instant.parse(said).atZone(zone)));
            case OPENED, VERIFIED, CLOSED, LIMIT_SET, LIMIT_PAUSED, LIMIT_WARNED, LIMIT_BREACHED,
                    OMBUDSMAN_OFFERED, WORK_STARTED, ANSWERED, DISPUTED, WITHDRAWN, LINKED, HANDED_OVER, FINDING_CONTINUED,
                    REPORTER_REMINDED, DATE_PROMISED, REPLY_TIME_RENEWED, NOTICE_NOTED, RELEASED -> "";
        };
    }
}
