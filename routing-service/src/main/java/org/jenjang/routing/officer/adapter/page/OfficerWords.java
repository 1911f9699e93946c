package org.jenjang.routing.officer.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.officer.app.Authorities;
import org.jenjang.routing.officer.domain.Post;
import org.jenjang.routing.register.app.Institutions;

/** The register of officers in words, in the language of the page. */
@ApplicationScoped
class OfficerWords {

    private final PageContext page;
    private final Institutions institutions;
    private final Authorities authorities;

    OfficerWords(PageContext page, Institutions institutions, Authorities authorities) {
        this.page = page;
        this.institutions = institutions;
        this.authorities = authorities;
    }

    OfficerMessages say() {
        return MessageBundles.get(OfficerMessages.class, Localized.Literal.of(page.language()));
    }

    ShortageMessages shortage() {
        return MessageBundles.get(ShortageMessages.class, Localized.Literal.of(page.language()));
    }

    String name(String office) {
        return institutions.name(office);
    }

    /** What somebody is, and where. */
    String office(Post post) {
        return say().roleOf(post.role()) + " – " + name(post.unit() == null ? post.institution() : post.unit());
    }

    String date(LocalDate day) {
        return Format.date(day, page.language());
    }

    /** When this was, where the institution is. */
    String moment(Instant at, String institution) {
        return Format.moment(at.atZone(authorities.zone(institution)), page.language());
    }

    /** Link to a page about an officer or about all. */
    String link(String rest) {
        return page.root() + "/officers" + rest;
    }

    /** A text as it stands in the query of a link. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
