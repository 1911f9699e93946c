package org.jenjang.routing.officer.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.officer.app.Authorities;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.Post;
import org.jenjang.routing.register.app.Institutions;

/** Builds what comes next for somebody whose office has ended: to be appointed to an office that goes on with its work. */
@ApplicationScoped
class OnwardViews {

    private final OfficerWords words;
    private final Institutions institutions;
    private final Authorities authorities;

    OnwardViews(OfficerWords words, Institutions institutions, Authorities authorities) {
        this.words = words;
        this.institutions = institutions;
        this.authorities = authorities;
    }

    List<HandedOverView.Onward> of(Officer left, Actor by) {
        if (!authorities.hasEndedWith(left, by)) {
            return List.of();
        }
        LocalDate day = Objects.requireNonNull(left.until()).plusDays(1);
        return institutions.after(left.post().institution(), left.post().unit(), day).stream()
                .map(office -> onward(left, office, by)).toList();
    }

    private HandedOverView.Onward onward(Officer left, String office, Actor by) {
        Post post = left.post();
        boolean isUnit = office.indexOf('/') >= 0;
        String institution = isUnit ? post.institution() : office;
        String href = words.link("/baru?instansi=" + OfficerWords.encoded(institution) + "&peran=" + post.role()
                + (isUnit ? "&unit=" + OfficerWords.encoded(office) : "") + "&dari=" + left.id());
        return AccessPolicy.mayAppoint(by, post.role().name(), institution)
                ? new HandedOverView.Onward(words.say().appointOnward(left.name(), words.name(office)), href)
                : new HandedOverView.Onward(words.say().othersAppointOnward(left.name(), words.name(office)), "");
    }
}
