package org.jenjang.routing.casework.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.register.app.Institutions;
import org.jspecify.annotations.Nullable;

/** Names and sentences in the language of the page. */
@ApplicationScoped
class Words {

    private final PageContext page;
    private final Institutions institutions;

    Words(PageContext page, Institutions institutions) {
        this.page = page;
        this.institutions = institutions;
    }

    /** The message bundle. */
    RoutingMessages say() {
        return MessageBundles.get(RoutingMessages.class, Localized.Literal.of(page.language()));
    }

    /** The message bundle for the rarer turns of a case. */
    LifeMessages life() {
        return MessageBundles.get(LifeMessages.class, Localized.Literal.of(page.language()));
    }

    /** The language, for sentences that stand elsewhere. */
    Locale language() {
        return Locale.of(page.language());
    }

    /** Unit and institution, or the institution alone. */
    String office(Holder holder) {
        String institution = institutions.name(holder.institution());
        return holder.unit() == null ? institution : institutions.name(holder.unit()) + ", " + institution;
    }

    /** Name of an institution or unit. */
    String name(String code) {
        return institutions.name(code);
    }

    String category(@Nullable String code) {
        return CodeLists.category(code).map(this::name).orElse(say().noCategory());
    }

    String name(Category category) {
        return page.language().equals("en") ? category.nameEnglish() : category.nameIndonesian();
    }

    String region(@Nullable String code) {
        return CodeLists.region(code).map(Region::name).orElse(say().noRegion());
    }

    String date(TemporalAccessor at) {
        return Format.fullDate(at, page.language());
    }

    /** The level by which a tier is drawn: 1 is nearest to the people. */
    static int level(Tier tier) {
        return switch (tier) {
            case DISTRICT -> 1;
            case PROVINCIAL -> 2;
            case NATIONAL -> 3;
        };
    }
}
