package org.jenjang.routing.officer.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.routing.officer.app.Staff;
import org.jenjang.routing.officer.domain.Authority;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.Post;

/** Builds what the page shows of one post and who holds it. */
@ApplicationScoped
class PostViews {

    private final OfficerWords words;
    private final MemberViews members;

    PostViews(OfficerWords words, MemberViews members) {
        this.words = words;
        this.members = members;
    }

    /** @param unfolded whether it is unfolded at first */
    StaffView.Group of(Post post, boolean unfolded, Staff staff, Authority authority) {
        Staffing part = part(post, staff, authority);
        boolean wanted = part.isThin() && authority.roles().contains(post.role());
        String title = title(post);
        return new StaffView.Group(post.role() + "-" + OfficerWords.encoded(post.unit() == null ? post.institution() : post.unit()), title, unfolded,
                mark(part, post, staff, authority.today()), words.say().open(staff.open(post)),
                holders(post, staff, authority.today()).stream().map(officer -> members.of(officer, staff)).toList(),
                wanted ? words.say().addTo(title) : "",
                words.link("/baru?instansi=" + OfficerWords.encoded(post.institution()) + "&peran=" + post.role()
                        + (post.unit() == null ? "" : "&unit=" + OfficerWords.encoded(post.unit()))));
    }

    /** All by which somebody looks for it. */
    String text(Post post, Staff staff, LocalDate today) {
        return Stream.concat(Stream.of(title(post)),
                        holders(post, staff, today).stream().flatMap(officer -> Stream.of(officer.name(), officer.email())))
                .collect(Collectors.joining(" "));
    }

    static Staffing part(Post post, Staff staff, Authority authority) {
        if (authority.hasEnded(post, authority.today())) {
            return Staffing.ENDED;
        }
        int holders = staff.roster().holding(post, authority.today()).size();
        if (holders >= Post.ENOUGH || !post.role().isNeeded()) {
            return Staffing.ENOUGH;
        }
        return holders == 0 ? Staffing.NOBODY : Staffing.ONE;
    }

    private StaffView.Mark mark(Staffing part, Post post, Staff staff, LocalDate today) {
        return switch (part) {
            case ENDED -> new StaffView.Mark("overdue", words.say().ended());
            case NOBODY -> new StaffView.Mark("overdue", words.say().nobody());
            case ONE -> new StaffView.Mark("attention", words.say().onlyOne());
            case ENOUGH -> new StaffView.Mark("done", words.say().enough(staff.roster().holding(post, today).size()));
        };
    }

    /** Those who will hold it too. */
    private static List<Officer> holders(Post post, Staff staff, LocalDate today) {
        return staff.roster().officers().stream()
                .filter(officer -> officer.post().equals(post) && !officer.hasLeftBy(today)).toList();
    }

    private String title(Post post) {
        return post.unit() == null ? words.say().roleOf(post.role()) : words.name(post.unit());
    }
}
