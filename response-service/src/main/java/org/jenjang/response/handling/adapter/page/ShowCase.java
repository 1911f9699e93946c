package org.jenjang.response.handling.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.Parts;
import org.jenjang.response.handling.app.Institutions;
import org.jenjang.response.handling.app.Kept;
import org.jenjang.response.handling.app.ReadCases;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.OfficerAction;
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
                task.isRestricted(), "/naskah/" + kept.complaint(), Status.of(now, late, say), words.level(task.unit().tier()),
                words.tier(task.unit().tier()), names.nameOf(institution, unit), task.escalated(),
                now instanceof Handling.InProgress(_, var dispute) ? dispute : null, Journey.of(now, opened.history(), zone, say),
                Journey.next(now, say), ClockFace.of(kept.clocks(), clock.instant(), zone, say), facts(file, task, words, zone),
                task.note(), new HistoryLines(names, words).of(opened.history(), zone), idle(now, opened.mine(), say),
                units(institution, unit), opened.mine() ? OfficerAction.possible(now) : Set.of(), done);
    }

    private static List<Parts.Row> facts(CaseFile file, Assignment task, Words words, ZoneId zone) {
        ResponseMessages say = words.say();
        List<Parts.Row> rows = new ArrayList<>();
        rows.add(new Parts.Row(say.ticket(), file.ticket()));
        CodeLists.category(file.category()).map(words::category).ifPresent(name -> rows.add(new Parts.Row(say.subject(), name)));
        CodeLists.region(file.region()).map(Region::name).ifPresent(name -> rows.add(new Parts.Row(say.region(), name)));
        if (file.place() != null) {
            rows.add(new Parts.Row(say.place(), file.place()));
        }
        if (file.incidentDate() != null) {
            rows.add(new Parts.Row(say.incidentDate(), Format.date(file.incidentDate(), words.language())));
        }
        rows.add(new Parts.Row(say.receivedOn(), Format.moment(task.since().atZone(zone), words.language())));
        return rows;
    }

    private static CaseDetail.Idle idle(Handling.Assigned now, boolean mine, ResponseMessages say) {
        return switch (now) {
            case Handling.Answered _ -> new CaseDetail.Idle(say.waitTitle(), say.waitMeans());
            case Handling.GivenBack _ -> new CaseDetail.Idle(say.givenBackTitle(), say.givenBackMeans());
            case Handling.Ended(_, var ending) -> new CaseDetail.Idle(say.endedTitle(), Words.ending(ending, say));
            case Handling.Received _ -> new CaseDetail.Idle(say.stateNew(), mine ? "" : say.readOnly());
            case Handling.InProgress _ -> new CaseDetail.Idle(say.stateWorking(), mine ? "" : say.readOnly());
        };
    }

    private List<Parts.Option> units(String institution, String own) {
        return names.unitsOf(institution).stream()
                .filter(unit -> !unit.code().equals(own))
                .map(unit -> new Parts.Option(unit.code(), unit.name()))
                .toList();
    }
}
