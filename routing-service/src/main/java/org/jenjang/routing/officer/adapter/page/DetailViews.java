package org.jenjang.routing.officer.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.officer.app.Authorities;
import org.jenjang.routing.officer.app.ReadOfficers;
import org.jenjang.routing.officer.app.Staff;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.OfficerRole;
import org.jspecify.annotations.Nullable;

/** Builds the page of one officer. */
@ApplicationScoped
class DetailViews {

    private final OfficerWords words;
    private final MemberViews members;
    private final Authorities authorities;

    DetailViews(OfficerWords words, MemberViews members, Authorities authorities) {
        this.words = words;
        this.members = members;
        this.authorities = authorities;
    }

    DetailView of(ReadOfficers.Opened opened, Actor by, String password, String refusal) {
        Officer officer = opened.officer();
        LocalDate today = authorities.today(officer.post().institution());
        String link = words.link("/" + officer.id());
        List<DetailView.Running> running = opened.staff().roster().delegations(officer.id(), today).stream()
                .filter(delegation -> delegation.officer().equals(officer.id()))
                .map(delegation -> new DetailView.Running(
                        words.say().standsIn(opened.staff().roster().find(delegation.delegate()).orElseThrow().name(),
                                words.date(delegation.to())), link + "/wakil/" + delegation.id() + "/akhiri"))
                .toList();
        return new DetailView(officer.name(), link, members.marks(officer, opened.staff()), rows(officer, opened.staff()),
                authorities.isOver(officer, by),
                officer.until() != null, officer.hasLeftBy(today), officer.post().role() == OfficerRole.LIAISON_OFFICER, running, log(opened), password,
                refusal, words.link("?instansi=" + officer.post().institution()));
    }

    private List<Parts.Row> rows(Officer officer, Staff staff) {
        OfficerMessages say = words.say();
        List<Parts.Row> rows = new ArrayList<>(List.of(
                new Parts.Row(say.office(), words.office(officer.post())),
                new Parts.Row(say.email(), officer.email()),
                new Parts.Row(say.firstDay(), words.date(officer.since()))));
        add(rows, say.lastDay(), officer.until() == null ? null : words.date(officer.until()));
        add(rows, say.decree(), officer.decree());
        rows.add(new Parts.Row(say.account(), staff.problem(officer.id()).map(say::problemOf)
                .orElse(officer.subject() == null ? say.accountNone() : say.accountReady())));
        rows.add(new Parts.Row(say.lastSignIn(), officer.lastSignIn() == null ? say.never()
                : words.moment(officer.lastSignIn(), officer.post().institution())));
        return rows;
    }

    private static void add(List<Parts.Row> rows, String label, @Nullable String value) {
        if (value != null) {
            rows.add(new Parts.Row(label, value));
        }
    }

    private List<DetailView.Logged> log(ReadOfficers.Opened opened) {
        return opened.log().stream().map(entry -> new DetailView.Logged(
                words.moment(entry.at(), opened.officer().post().institution()), entry.actor(), words.say().whatOf(entry.what())))
                .toList();
    }
}
