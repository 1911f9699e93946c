package org.jenjang.routing.casework.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Proposed;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.routing.casework.app.CaseReading;
import org.jenjang.routing.casework.app.Follower;
import org.jenjang.routing.casework.app.JournalLine;
import org.jenjang.routing.casework.domain.Dossier;
import org.jenjang.routing.casework.domain.Ending;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.Stage;
import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.casework.domain.RoutingAction;
import org.jenjang.routing.casework.domain.StageName;
import org.jenjang.routing.register.app.Institutions;
import org.jspecify.annotations.Nullable;

/**
 * A case with all that a program of the institution needs.
 *
 * @param holder whose turn it is
 * @param liable offices that let a limit pass and still owe an answer
 * @param file the report; of a secret or supervisory one without its text, which intake shows to those who may see it
 * @param rung the step of the ladder it stands on; null when it has not climbed since it was handed over last
 * @param terms until when it may be returned and by whom it must not be handled
 * @param links which report it follows, and which follow it
 * @param emergency whether life is in danger
 * @param withOmbudsman whether the Ombudsman has it as well
 * @param returns every time it was given back, oldest first
 * @param allowed what the asker can do with it now
 */
record CaseView(
        String id,
        String ticket,
        StageName state,
        int disposition,
        int level,
        @Nullable Rung rung,
        OfficeView holder,
        Instant heldSince,
        List<OfficeView> liable,
        CaseFile file,
        List<LimitView> deadlines,
        List<ReturnView> returns,
        TermsView terms,
        LinkView links,
        boolean emergency,
        boolean withOmbudsman,
        List<RoutingAction> allowed,
        List<HistoryView> history) {

    static CaseView of(CaseReading reading, Institutions names) {
        Dossier dossier = reading.routingCase().dossier();
        return new CaseView(
                dossier.complaint(),
                dossier.file().ticket(),
                StageName.of(reading.routingCase().stage()),
                dossier.disposition(),
                dossier.ladder().level(),
                dossier.ladder().rung(),
                OfficeView.of(reading.routingCase().holder(), names),
                dossier.heldSince(),
                dossier.ladder().liable().stream().map(office -> OfficeView.of(office, names)).toList(),
                dossier.file(),
                reading.routingCase().limits().all().stream().map(LimitView::of).toList(),
                reading.history().stream().flatMap(line -> ReturnView.of(line, names)).toList(),
                TermsView.of(reading.routingCase()),
                LinkView.of(reading),
                dossier.safeguards().emergency(),
                dossier.ladder().withOmbudsman(),
                reading.allowed(),
                reading.history().stream().map(line -> HistoryView.of(line, names)).toList());
    }

    /** A limit and how it fares; a provisional one lies beyond the years whose holidays are known. */
    record LimitView(Clock clock, Instant startedAt, Instant dueAt, int days, Limit.State state, String legalBasis,
            boolean provisional) {
        static LimitView of(Limit limit) {
            return new LimitView(limit.clock(), limit.deadline().startedAt(), limit.deadline().dueAt(),
                    limit.deadline().workingDays(), limit.state(), limit.deadline().legalBasis(),
                    Boolean.TRUE.equals(limit.deadline().provisional()));
        }
    }

    /** Who gave the case back, why, and whom he thinks competent. */
    record ReturnView(Instant at, OfficeView from, @Nullable String reason, @Nullable String suggestion) {
        static Stream<ReturnView> of(JournalLine line, Institutions names) {
            return line.kind() == JournalLine.Kind.RETURNED && line.other() != null
                    ? Stream.of(
                            new ReturnView(line.at(), OfficeView.of(line.other(), names), line.words(),
                                    line.suggestion()))
                    : Stream.empty();
        }
    }

    /** One line of the history; {@code proposed} is what had been proposed for a disposition. */
    record HistoryView(Instant at, JournalLine.Kind kind, OfficeView turn, int number, @Nullable String words,
            @Nullable Proposed proposed) {
        static HistoryView of(JournalLine line, Institutions names) {
            return new HistoryView(line.at(), line.kind(), OfficeView.of(line.turn(), names), line.number(),
                    line.words(), line.proposed());
        }
    }

    /**
     * On what terms it is handled.
     *
     * @param returnUntil null when it may not be returned
     * @param helpers codes of those who must help
     * @param keepFrom codes of those whom it is about
     */
    record TermsView(@Nullable Instant returnUntil, List<String> helpers, List<String> keepFrom) {
        static TermsView of(RoutingCase now) {
            Terms terms = now.dossier().handed().terms();
            return new TermsView(terms == null ? null : terms.returnUntil(), terms == null ? List.of() : terms.helpers(),
                    now.dossier().safeguards().keepFrom());
        }
    }

    /** Tickets of the reports on the same matter; {@code parent} is null when it follows none. */
    record LinkView(@Nullable String parent, List<String> followers) {
        static LinkView of(CaseReading reading) {
            String parent = reading.routingCase().stage() instanceof Stage.Over(var _, Ending.Linked linked)
                    ? linked.ticket()
                    : null;
            return new LinkView(parent, reading.followers().stream().map(Follower::ticket).toList());
        }
    }
}
