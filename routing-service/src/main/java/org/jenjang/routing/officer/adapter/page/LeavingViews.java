package org.jenjang.routing.officer.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.officer.app.Authorities;
import org.jenjang.routing.officer.app.LetLeave;
import org.jenjang.routing.officer.app.OfficeCases;
import org.jenjang.routing.officer.app.ReadOfficers;
import org.jenjang.routing.officer.domain.Officer;

/** Builds the steps of a hand-over. */
@ApplicationScoped
class LeavingViews {

    /** How many reports are listed. */
    static final int SHOWN = 20;

    private final OfficerWords words;
    private final OnwardViews onward;
    private final Authorities authorities;

    LeavingViews(OfficerWords words, OnwardViews onward, Authorities authorities) {
        this.words = words;
        this.onward = onward;
        this.authorities = authorities;
    }

    LeavingView step(int step, Officer officer, FilledForm form, LetLeave.Heirs heirs, long open, List<OfficeCases.Open> cases) {
        return new LeavingView(officer.name(), words.office(officer.post()), words.link("/" + officer.id()), step, form,
                choices(heirs, officer), LeavingForm.before(step, form), summary(officer, form, heirs.officers()), cases(open, cases, officer));
    }

    HandedOverView done(ReadOfficers.Opened opened, List<OfficeCases.Open> cases, Actor by) {
        Officer left = opened.officer();
        OfficerMessages say = words.say();
        Optional<Officer> heir = Optional.ofNullable(left.successor()).flatMap(opened.staff().roster()::find);
        String day = words.date(Objects.requireNonNull(left.until()));
        boolean over = left.hasLeftBy(authorities.today(left.post().institution()));
        List<Parts.Row> rows = new ArrayList<>(List.of(new Parts.Row(say.office(), words.office(left.post())),
                new Parts.Row(say.lastDay(), day)));
        heir.ifPresent(person -> rows.add(new Parts.Row(say.successor(), person.name() + ", " + person.email())));
        return new HandedOverView(left.name(), over ? say.doneClosed(left.name(), day) : say.doneWill(left.name(), day), rows,
                Objects.requireNonNullElse(left.note(), ""), cases(opened.staff().open(left.post()), cases, left),
                heir.map(Officer::name).orElse(""), heir.map(person -> mailto(person, left)).orElse(""), onward.of(left, by),
                words.link("?instansi=" + left.post().institution()));
    }

    private List<Parts.Option> choices(LetLeave.Heirs heirs, Officer leaving) {
        if (heirs.ended()) {
            return List.of();
        }
        OfficerMessages say = words.say();
        List<Parts.Option> choices = new ArrayList<>(heirs.officers().stream()
                .map(heir -> new Parts.Option(heir.id().toString(), heir.name(), heir.email())).toList());
        choices.add(new Parts.Option(LeavingForm.NEWCOMER, say.newPerson(), say.newPersonHint()));
        if (!heirs.officers().isEmpty() || !leaving.post().role().isNeeded()) {
            choices.add(new Parts.Option("", say.nobodyNamed(), say.nobodyNamedHint()));
        }
        return choices;
    }

    private List<Parts.Row> summary(Officer officer, FilledForm form, List<Officer> heirs) {
        String chosen = form.value("successor");
        String successor = chosen.equals(LeavingForm.NEWCOMER) ? form.value("name") + ", " + form.value("email")
                : heirs.stream().filter(heir -> heir.id().toString().equals(chosen)).map(Officer::name).findFirst()
                        .orElse(words.say().nobodyNamed());
        return List.of(new Parts.Row(words.say().office(), words.office(officer.post())),
                new Parts.Row(words.say().lastDay(), form.value("until")),
                new Parts.Row(words.say().successor(), successor));
    }

    private LeavingView.Cases cases(long open, List<OfficeCases.Open> cases, Officer officer) {
        OfficerMessages say = words.say();
        return new LeavingView.Cases(open == 0 ? say.noCases() : say.casesTitle(open),
                cases.stream().map(line -> new LeavingView.Line(line.ticket(),
                        line.title() == null ? say.secret() : line.title(),
                        line.dueAt() == null || line.clock() == null ? "" : say.due(say.clockOf(line.clock()),
                                words.moment(line.dueAt(), officer.post().institution())))).toList(),
                open > cases.size() ? say.casesShown(cases.size()) : "");
    }

    private String mailto(Officer heir, Officer left) {
        String subject = URLEncoder.encode(words.say().leavingTitle(left.name()), StandardCharsets.UTF_8).replace("+", "%20");
        return "mailto:" + heir.email() + "?subject=" + subject;
    }
}
