package org.jenjang.routing.casework.adapter.page;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.Parts.Fragment;
import org.jenjang.platform.web.Parts.Row;
import org.jenjang.routing.casework.app.CaseReading;
import org.jenjang.routing.casework.domain.Dossier;
import org.jenjang.routing.casework.domain.ReturnNote;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.Stage;
import org.jenjang.routing.casework.domain.StageName;
import org.jenjang.routing.register.app.Places;
import org.jspecify.annotations.Nullable;

/** Builds what the desk shows of one case. */
@ApplicationScoped
class CaseDetails {

    private final Words words;
    private final Places places;
    private final ClockParts clocks;
    private final JourneyParts journey;
    private final HistoryParts history;
    private final FormChoices choices;
    private final LifeParts life;
    private final ProposedViews proposals;

    CaseDetails(Words words, Places places, ClockParts clocks, JourneyParts journey, HistoryParts history,
            FormChoices choices, LifeParts life, ProposedViews proposals) {
        this.words = words;
        this.places = places;
        this.clocks = clocks;
        this.journey = journey;
        this.history = history;
        this.choices = choices;
        this.life = life;
        this.proposals = proposals;
    }

    /** The case with a form as it was typed, and why that was refused, if it was. */
    Uni<CaseDetail> of(CaseReading reading, FilledForm form, String filter, String refusal) {
        return choices.of(reading, form, filter).chain(offered ->
                proposals.of(reading).map(proposed -> detail(reading, proposed, offered, form, refusal)));
    }

    private CaseDetail detail(CaseReading reading, ProposedView proposed, CaseDetail.Choices offered, FilledForm form,
            String refusal) {
        RoutingCase now = reading.routingCase();
        ZoneId zone = places.of(now.holder().institution()).zone();
        StageName stage = StageName.of(now.stage());
        CaseFile file = now.dossier().file();
        return new CaseDetail(reading.id(), file.ticket(), file.title(), file.narrative(), now.isRestricted(), stage,
                Statuses.kind(stage), status(now, stage), facts(now.dossier(), zone), office(now, stage, zone), clocks.of(now),
                journey.of(reading, zone), why(now), history.of(reading.history(), zone),
                        returned(now.stage()),
                now.dossier().safeguards().emergency(), life.of(now, zone), life.related(reading), reading.allowed(), proposed, offered,
                form, refusal);
    }

    private String status(RoutingCase now, StageName stage) {
        return now.stage() instanceof Stage.AtDesk desk && desk.returned() != null
                ? words.say().stageReturned()
                : words.say().stage(stage);
    }

    private CaseDetail.Office office(RoutingCase now, StageName stage, ZoneId zone) {
        Holder holder = now.holder();
        String unit = holder.unit() == null ? null : words.name(holder.unit());
        return new CaseDetail.Office(words.name(holder.institution()), unit,
                Words.level(holder.tier()), words.say().tier(holder.tier()), now.dossier().heldSince().atZone(zone),
                words.say().owes(stage), now.dossier().ladder().liable().stream().map(words::office).toList());
    }

    private List<Row> facts(Dossier dossier, ZoneId zone) {
        CaseFile file = dossier.file();
        RoutingMessages say = words.say();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(say.classOfReport(), say.classification(file.classification())));
        rows.add(new Row(say.category(), words.category(file.category())));
        rows.add(new Row(say.region(), words.region(file.region())));
        if (file.place() != null) {
            rows.add(new Row(say.place(), file.place()));
        }
        if (file.incidentDate() != null) {
            rows.add(new Row(say.incidentDate(), words.date(file.incidentDate())));
        }
        rows.add(new Row(say.receivedAt(), Format.moment(dossier.receivedAt().atZone(zone), words.language())));
        rows.add(new Row(say.channelOfReport(), say.channel(file.channel())));
        if (!file.attachments().isEmpty()) {
            rows.add(new Row(say.report(), say.attachments(file.attachments().size())));
        }
        return rows;
    }

    /** Why the case lies where it lies now: the last thing that moved it. */
    private List<Fragment> why(RoutingCase now) {
        return switch (now.stage()) {
            case Stage.Escalated _ -> plain(words.say().whyEscalated());
            case Stage.InArbitration disputed -> plain(words.life().arbitrationCause(disputed.cause()));
            case Stage.AtDesk _ when now.dossier().ladder().level() > 0 -> plain(words.say().whyEscalated());
            case Stage.AtDesk desk when desk.returned() != null ->
                plain(words.say().whyReturned(words.office(desk.returned().from())));
            case Stage.AtDesk _, Stage.WithInstitution _, Stage.WithUnit _, Stage.Barred _ -> chosen(now.dossier().handed().basis());
        };
    }

    private List<Fragment> chosen(@Nullable Basis basis) {
        if (basis == null) {
            return plain(words.say().whyFirst());
        }
        Fragment chosen = new Fragment(words.say().why(basis.kind()) + " ", false);
        return basis.explanation().isEmpty()
                ? List.of(chosen)
                : List.of(chosen, new Fragment(basis.explanation(), true));
    }

    private static List<Fragment> plain(String sentence) {
        return List.of(new Fragment(sentence, false));
    }

    private CaseDetail.@Nullable Returned returned(Stage stage) {
        return switch (stage) {
            case Stage.AtDesk desk -> returned(desk.returned());
            case Stage.WithInstitution institution -> returned(institution.returned());
            case Stage.Answerable _, Stage.Barred _ -> null;
        };
    }

    private CaseDetail.@Nullable Returned returned(@Nullable ReturnNote note) {
        return note == null
                ? null
                : new CaseDetail.Returned(words.say().returnedBy(words.office(note.from())), note.reason(),
                        note.suggestion() == null ? "" : words.say().returnedSuggests(words.name(note.suggestion())));
    }
}
