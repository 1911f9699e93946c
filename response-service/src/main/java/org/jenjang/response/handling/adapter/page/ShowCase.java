package org.jenjang.response.handling.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.web.Parts;
import org.jenjang.response.handling.app.Institutions;
import org.jenjang.response.handling.app.Kept;
import org.jenjang.response.handling.app.ReadCases;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.Capacity;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.Proposal;
import org.jspecify.annotations.Nullable;

/** Puts the case in hand into words. */
@ApplicationScoped
class ShowCase {

    private final Institutions names;
    private final Clock clock;

    ShowCase(Institutions names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /** The case as an officer sees it, in the language of {@code words}; {@code done} tells what was just done. */
    CaseDetail show(ReadCases.Opened opened, Words words, @Nullable String done) {
        return switch (opened.kept().handling()) {
            case Handling.Unassigned _ -> throw new NotFound();
            case Handling.Assigned assigned -> show(opened, assigned, words, done);
        };
    }

    private CaseDetail show(ReadCases.Opened opened, Handling.Assigned now, Words words, @Nullable String done) {
        Kept kept = opened.kept();
        Assignment task = now.task();
        CaseFile file = task.file();
        String institution = task.unit().institution();
        String unit = String.valueOf(task.unit().unit());
        ZoneId zone = names.zoneOf(institution);
        ResponseMessages say = words.say();
        boolean late = kept.clocks().pressing().filter(l -> clock.instant().isAfter(l.deadline().dueAt())).isPresent();
        return new CaseDetail(kept.complaint(), Ids.next().toString(), file.ticket(),
                Objects.requireNonNullElse(file.title(), ""), Objects.requireNonNullElse(file.narrative(), ""),
                task.isRestricted(), opened.trusted() ? "/naskah/" + kept.complaint() : null, Status.of(now, late, say), words.level(task.unit().tier()),
                words.tier(task.unit().tier()), names.nameOf(institution, unit), new Banners(names, words).of(now),
                Journey.of(now, opened.history(), zone, say), next(now, opened.capacity(), say),
                ClockFace.of(kept.clocks(), clock.instant(), zone, say), ClockFace.isProvisional(kept.clocks()),
                new CaseFacts(names, words, zone).of(task, opened.allowed()), task.note(),
                new HistoryLines(names, words).of(opened.history(), zone), idle(now, opened.capacity(), say), proposal(now),
                task.needsEvidence(), file.supervisory(), units(institution, unit), opened.allowed(), done);
    }

    private static String next(Handling.Assigned now, Capacity capacity, ResponseMessages say) {
        return capacity == Capacity.HELPER && now instanceof Handling.InProgress ? say.nextHelp() : Journey.next(now, say);
    }

    private static CaseDetail.@Nullable Proposed proposal(Handling now) {
        return now instanceof Handling.AwaitsApproval(_, Proposal waiting)
                ? new CaseDetail.Proposed(waiting.text(), String.join(", ", waiting.evidence()), waiting.at().toString())
                : null;
    }

    private static CaseDetail.Idle idle(Handling.Assigned now, Capacity capacity, ResponseMessages say) {
        String reading = capacity == Capacity.HELPER ? say.helperWaits() : say.readOnly();
        return switch (now) {
            case Handling.AwaitsApproval _ -> new CaseDetail.Idle(say.approvalWaitTitle(), say.approvalWaitMeans());
            case Handling.Answered _ -> new CaseDetail.Idle(say.waitTitle(), say.waitMeans());
            case Handling.GivenBack _ -> new CaseDetail.Idle(say.givenBackTitle(), say.givenBackMeans());
            case Handling.Ended(_, var ending, var parent) when parent != null ->
                new CaseDetail.Idle(say.endedTitle(), Words.ending(ending, say) + " " + say.follows(parent));
            case Handling.Ended(_, var ending, _) -> new CaseDetail.Idle(say.endedTitle(), Words.ending(ending, say));
            case Handling.Received _ -> new CaseDetail.Idle(say.stateNew(), reading);
            case Handling.InProgress _ -> new CaseDetail.Idle(say.stateWorking(), reading);
        };
    }

    private List<Parts.Option> units(String institution, String own) {
        return names.unitsOf(institution).stream()
                .filter(unit -> !unit.code().equals(own))
                .map(unit -> new Parts.Option(unit.code(), unit.name()))
                .toList();
    }
}
