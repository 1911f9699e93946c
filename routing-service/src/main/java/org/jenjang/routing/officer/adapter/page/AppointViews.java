package org.jenjang.routing.officer.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.officer.app.Authorities;
import org.jenjang.routing.officer.domain.Authority;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.OfficerDraft;
import org.jenjang.routing.officer.domain.OfficerRole;
import org.jenjang.routing.register.app.Institutions;

/** Builds the form in which somebody is appointed, and reads it. */
@ApplicationScoped
class AppointViews {

    private final OfficerWords words;
    private final Institutions institutions;
    private final Authorities authorities;

    AppointViews(OfficerWords words, Institutions institutions, Authorities authorities) {
        this.words = words;
        this.institutions = institutions;
        this.authorities = authorities;
    }

    AppointView of(FilledForm form, Actor by) {
        String institution = StaffPage.institution(form.value("instansi"), by);
        Authority authority = authorities.of(by, institution);
        List<Parts.Option> roles = authority.roles().stream().sorted()
                .map(role -> new Parts.Option(role.name(), words.say().roleOf(role))).toList();
        List<Parts.Option> units = authority.roles().stream().noneMatch(OfficerRole::isOfUnit) ? List.of()
                : institutions.units(institution).stream().map(unit -> new Parts.Option(unit.code(), unit.name())).toList();
        return new AppointView(institution, words.name(institution), form, roles, units, words.link("?instansi=" + institution));
    }

    /** The form with the person who has left an office, from the day after; he keeps address and account. */
    FilledForm filled(FilledForm form, Officer left) {
        LocalDate today = authorities.today(left.post().institution());
        String since = left.until() == null || left.until().isBefore(today) ? "" : left.until().plusDays(1).toString();
        return form.withValue("name", left.name()).withValue("email", left.email()).withValue("since", since);
    }

    /** The form as a draft. */
    static OfficerDraft draft(FilledForm form) {
        return new OfficerDraft(form.value("name"), form.value("email"), form.value("role"), form.value("unit"),
                form.value("since"), form.value("decree"));
    }
}
