package org.jenjang.routing.officer.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.routing.officer.app.Authorities;
import org.jenjang.routing.officer.app.Officers;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.domain.Institution;

/** Builds the page on which officers and institutions are looked for. */
@ApplicationScoped
class FoundViews {

    private final OfficerWords words;
    private final Authorities authorities;

    FoundViews(OfficerWords words, Authorities authorities) {
        this.words = words;
        this.authorities = authorities;
    }

    /** The form, before anything was looked for. */
    FoundView empty() {
        return new FoundView(FilledForm.empty(), "", List.of(), "", List.of(), "");
    }

    /** The form again, with what is wrong with it. */
    FoundView tooShort(String search) {
        return new FoundView(new FilledForm(Map.of("cari", List.of(search)), Map.of("cari", words.say().searchTooShort())), "", List.of(),
                "", List.of(), "");
    }

    /** @param institutions all that were found; the likest are shown */
    FoundView found(String search, Officers.Found people, List<Institution> institutions) {
        int shown = Math.min(Institutions.MOST_FOUND, institutions.size());
        return new FoundView(FilledForm.empty().withValue("cari", search),
                words.say().foundFor(people.all() + institutions.size(), search),
                people.officers().stream().map(this::member).toList(),
                people.officers().size() < people.all() ? words.say().somePeople(people.officers().size(), people.all()) : "",
                institutions.stream().limit(shown).map(this::institution).toList(),
                shown < institutions.size() ? words.say().someInstitutions(shown, institutions.size()) : "");
    }

    private StaffView.Member member(Officer officer) {
        String unit = officer.post().unit() == null ? words.say().roleOf(officer.post().role()) : words.name(officer.post().unit());
        String facts = Stream.of(officer.email(), unit, words.name(officer.post().institution())).collect(Collectors.joining(" · "));
        LocalDate today = authorities.today(officer.post().institution());
        return new StaffView.Member(words.link("/" + officer.id()), officer.name(), facts,
                Stream.ofNullable(officer.until()).filter(last -> last.isBefore(today))
                        .map(last -> new StaffView.Mark("paused", words.say().until(words.date(last)))).toList());
    }

    private FoundView.Institution institution(Institution found) {
        return new FoundView.Institution(found.name(),
                words.link("?instansi=" + URLEncoder.encode(found.code(), StandardCharsets.UTF_8)));
    }
}
