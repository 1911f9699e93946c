package org.jenjang.routing.officer.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.ListPage;
import org.jenjang.platform.web.PartQuery;
import org.jenjang.routing.officer.app.Staff;
import org.jenjang.routing.officer.domain.Authority;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.Post;

/** The posts of an institution, a ministry has hundreds: each is folded, and those that need somebody come first. */
@ApplicationScoped
class PostGroups {

    private static final int PAGE = 10;
    /** With so few there is nothing to fold. */
    private static final int FEW = 5;

    private final PostViews posts;
    private final OfficerWords words;

    PostGroups(PostViews posts, OfficerWords words) {
        this.posts = posts;
        this.words = words;
    }

    StaffView.Posts of(List<Post> all, Staff staff, Authority authority, PartQuery<Staffing> query, String appointed) {
        List<Post> found = all.stream().filter(post -> query.finds(posts.text(post, staff, authority.today()))).toList();
        Optional<Post> filled = staff.roster().officers().stream()
                .filter(officer -> officer.id().toString().equals(appointed)).findFirst().map(Officer::post);
        Predicate<Post> unfolded = post -> filled.equals(Optional.of(post)) || (query.isSearch() && found.size() <= FEW);
        List<StaffView.Part> parts = new ArrayList<>();
        for (Staffing part : Staffing.values()) {
            List<Post> those = found.stream().filter(post -> PostViews.part(post, staff, authority) == part).toList();
            if (!those.isEmpty()) {
                ListPage<Post> shown = ListPage.of(those, PAGE, page(part, filled.map(those::indexOf).orElse(-1), query),
                        href(staff) + "&nama=" + OfficerWords.encoded(query.words()) + "&bagian=" + part.address() + "&halaman=");
                parts.add(new StaffView.Part(title(part, those.size()),
                        shown.linesAs(post -> posts.of(post, unfolded.test(post), staff, authority)), shown.pages()));
            }
        }
        return new StaffView.Posts(all.size() > FEW, FilledForm.empty().withValue("nama", query.words()), staff.institution(),
                query.isSearch() ? words.say().postsFound(found.size(), query.words()) : "", href(staff), parts);
    }

    /** @param filled place in the part of the post to which somebody was just appointed; negative for none */
    private static int page(Staffing part, int filled, PartQuery<Staffing> query) {
        return filled >= 0 ? filled / PAGE + 1 : query.pageOf(part).orElse(1);
    }

    private String title(Staffing part, int number) {
        return switch (part) {
            case ENDED -> words.say().postsOfEnded(number);
            case NOBODY -> words.say().postsOfNobody(number);
            case ONE -> words.say().postsOfOne(number);
            case ENOUGH -> words.say().postsOfEnough(number);
        };
    }

    private String href(Staff staff) {
        return words.link("?instansi=" + OfficerWords.encoded(staff.institution()));
    }
}
