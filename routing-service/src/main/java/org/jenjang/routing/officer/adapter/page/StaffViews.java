package org.jenjang.routing.officer.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
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
    private final Institutions institutions;
    private final Authorities authorities;

    StaffViews(OfficerWords words, MemberViews members, Institutions institutions, Authorities authorities) {
        this.words = words;
        this.members = members;
        this.institutions = institutions;
        this.authorities = authorities;
    }

    StaffView of(Staff staff, Actor by, String done, String doneMeans) {
        Authority authority = authorities.of(by, staff.institution());
        List<Post> posts = posts(staff);
        LocalDate today = authority.today();
        List<StaffView.Group> groups = posts.stream()
                .sorted(Comparator.comparing((Post post) -> !isThin(post, staff, today)))
                .map(post -> group(post, staff, authority)).toList();
        List<StaffView.Member> gone = staff.roster().officers().stream()
                .filter(officer -> officer.hasLeftBy(today) && officer.post().institution().equals(staff.institution()))
                .map(officer -> members.of(officer, staff)).toList();
        long thin = posts.stream().filter(post -> isThin(post, staff, today)).count();
        String query = "?instansi=" + encoded(staff.institution());
        return new StaffView(words.say().titleOf(words.name(staff.institution())), by.has(Role.NATIONAL_ADMIN) ? words.link("/cari") : "",
                FilledForm.empty(), warnings(staff, thin), groups, gone,
                authority.roles().isEmpty() ? "" : words.link("/baru" + query), words.link("/berkas" + query), done, doneMeans);
    }

    private List<StaffView.Warning> warnings(Staff staff, long thin) {
        OfficerMessages say = words.say();
        return Stream.of(
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

    private StaffView.Group group(Post post, Staff staff, Authority authority) {
        List<Officer> holders = staff.roster().officers().stream()
                .filter(officer -> officer.post().equals(post) && !officer.hasLeftBy(authority.today())).toList();
        boolean wanted = isThin(post, staff, authority.today()) && authority.roles().contains(post.role());
        String title = post.unit() == null ? words.say().roleOf(post.role()) : words.name(post.unit());
        return new StaffView.Group(post.role() + "-" + encoded(post.unit() == null ? post.institution() : post.unit()), title,
                mark(post, staff, authority.today()), words.say().open(staff.open(post)),
                holders.stream().map(officer -> members.of(officer, staff)).toList(),
                wanted ? words.say().addTo(title) : "",
                words.link("/baru?instansi=" + encoded(post.institution()) + "&peran=" + post.role()
                        + (post.unit() == null ? "" : "&unit=" + encoded(post.unit()))));
    }

    private StaffView.Mark mark(Post post, Staff staff, LocalDate today) {
        int holders = staff.roster().holding(post, today).size();
        if (holders >= Post.ENOUGH || !post.role().isNeeded()) {
            return new StaffView.Mark("done", words.say().enough(holders));
        }
        return holders == 0 ? new StaffView.Mark("overdue", words.say().nobody())
                : new StaffView.Mark("attention", words.say().onlyOne());
    }

    private static boolean isThin(Post post, Staff staff, LocalDate today) {
        return post.role().isNeeded() && staff.roster().holding(post, today).size() < Post.ENOUGH;
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
