package org.jenjang.routing.register.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.WebConfig;
import org.jenjang.routing.listfile.ListFileWords;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jenjang.routing.register.domain.Institution;
import org.jspecify.annotations.Nullable;

/** Entries of the register in words, in the language of the page. */
@ApplicationScoped
class RegisterWords {

    private final ListFileWords files;
    private final PageContext page;
    private final WebConfig config;

    RegisterWords(ListFileWords files, PageContext page, WebConfig config) {
        this.files = files;
        this.page = page;
        this.config = config;
    }

    RegisterMessages say() {
        return MessageBundles.get(RegisterMessages.class, Localized.Literal.of(page.language()));
    }

    String kind(Institution institution) {
        return say().kindOf(KindName.valueOf(institution.kind()));
    }

    String tier(Institution institution) {
        return say().tier(institution.tier());
    }

    /** The level as the parts of the platform draw it: 1 is nearest to the people. */
    static int level(Tier tier) {
        return tier.ordinal() + 1;
    }

    String region(@Nullable String code) {
        return CodeLists.region(code).map(Region::name).orElse(say().wholeCountry());
    }

    String validity(LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (to != null) {
            return say().sinceUntil(date(from), date(to));
        }
        return from.isAfter(today) ? say().from(date(from)) : say().since(date(from));
    }

    String date(LocalDate day) {
        return Format.date(day, page.language());
    }

    String moment(Instant at) {
        return Format.moment(at.atZone(config.zone()), page.language());
    }

    /** What changed of an entry, such as {@code Nama: A → B}. */
    String change(EntryChange.Field field) {
        return files.change(say().columnOf(ColumnName.valueOf(field.column().toUpperCase(Locale.ROOT))), field);
    }
}
