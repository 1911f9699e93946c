package org.jenjang.routing.officer.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PartQuery;
import org.jenjang.routing.officer.app.Authorities;
import org.jenjang.routing.officer.app.Staff;
import org.jenjang.routing.officer.domain.Authority;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.OfficerRole;
import org.jenjang.routing.officer.domain.Post;
import org.jenjang.routing.register.app.Institutions;

/** Builds the page of everybody in an institution: posts that need somebody come first. */
@ApplicationScoped
class StaffViews {

    private final OfficerWords words;
    private final MemberViews members;
    private final PostGroups groups;
    private final Institutions institutions;
    private final Authorities authorities;

    StaffViews(OfficerWords words, MemberViews members, PostGroups groups, Institutions institutions, Authorities authorities) {
        this.words = words;
        this.members = members;
        this.groups = groups;
        this.institutions = institutions;
        this.authorities = authorities;
    }

    StaffView of(Staff staff, Actor by, PartQuery<Staffing> query, String appointed, String done, String doneMeans) {
        Authority authority = authorities.of(by, staff.institution());
        List<Post> posts = posts(staff);
        LocalDate today = authority.today();
        List<StaffView.Member> gone = staff.roster().officers().stream()
                .filter(officer -> officer.hasLeftBy(today) && officer.post().institution().equals(staff.institution()))
                .map(officer -> members.of(officer, staff)).toList();
        List<Staffing> parts = posts.stream().map(post -> PostViews.part(post, staff, authority)).toList();
        String here = "?instansi=" + OfficerWords.encoded(staff.institution());
        return new StaffView(words.say().titleOf(words.name(staff.institution())), by.has(Role.NATIONAL_ADMIN) ? words.link("/cari") : "",
                FilledForm.empty(), warnings(staff, parts), groups.of(posts, staff, authority, query, appointed), gone,
                authority.roles().isEmpty() ? "" : words.link("/baru" + here), words.link("/berkas" + here), done, doneMeans);
    }

    private List<StaffView.Warning> warnings(Staff staff, List<Staffing> parts) {
        OfficerMessages say = words.say();
        long ended = parts.stream().filter(Staffing.ENDED::equals).count();
        long thin = parts.stream().filter(Staffing::isThin).count();
        return Stream.of(
                        warning(ended, say.ending(ended), say.endingMeans()),
                        warning(thin, say.thin(thin), say.thinMeans()),
                        warning(staff.asleep(), say.asleep(staff.asleep()), say.asleepMeans()),
                        warning(staff.waiting().size(), say.waiting(staff.waiting().size()), say.waitingMeans()))
                .flatMap(List::stream).toList();
    }

    private static List<StaffView.Warning> warning(long count, String what, String means) {
        return count == 0 ? List.of() : List.of(new StaffView.Warning(what, means));
    }

    /** The posts that should be filled, and those that somebody holds besides. */
    private List<Post> posts(Staff staff) {
        Stream<Post> needed = Stream.concat(Stream.of(new Post(OfficerRole.INSTITUTION_ADMIN, staff.institution(), null)),
                institutions.units(staff.institution()).stream()
                        .map(unit -> new Post(OfficerRole.LIAISON_OFFICER, staff.institution(), unit.code())));
        Stream<Post> held = staff.roster().officers().stream()
                .filter(officer -> !officer.hasLeftBy(authorities.today(staff.institution())))
                .map(Officer::post).filter(post -> post.institution().equals(staff.institution()));
        return Stream.concat(needed, held).distinct().toList();
    }
}
