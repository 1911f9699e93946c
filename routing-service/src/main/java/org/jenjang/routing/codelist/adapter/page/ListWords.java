package org.jenjang.routing.codelist.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.WebConfig;
import org.jenjang.routing.listfile.ListFileWords;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jspecify.annotations.Nullable;

/** Entries of the code lists in words, in the language of the page. */
@ApplicationScoped
class ListWords {

    private final ListFileWords files;
    private final PageContext page;
    private final WebConfig config;

    ListWords(ListFileWords files, PageContext page, WebConfig config) {
        this.files = files;
        this.page = page;
        this.config = config;
    }

    ListMessages say() {
        return MessageBundles.get(ListMessages.class, Localized.Literal.of(page.language()));
    }

    String name(Entry entry) {
        return switch (entry) {
            case Region region -> region.name();
            case Category category -> page.language().equals("en") ? category.nameEnglish() : category.nameIndonesian();
        };
    }

    /** The name of another entry of the same list; empty for none. */
    String other(Entry entry, @Nullable String code, Edition now) {
        return (entry instanceof Region ? now.region(code) : now.category(code)).map(this::name)
                .orElse(Objects.requireNonNullElse(code, ""));
    }

    String moment(Instant at) {
        return Format.moment(at.atZone(config.zone()), page.language());
    }

    String validity(Entry entry) {
        return entry.validTo() == null
                ? say().since(Format.date(entry.validFrom(), page.language()))
                : say().sinceUntil(Format.date(entry.validFrom(), page.language()), Format.date(entry.validTo(), page.language()));
    }

    /** What changed of an entry, such as {@code Nama: A → B}. */
    String change(EntryChange.Field field) {
        return files.change(say().columnOf(ListColumn.valueOf(field.column().toUpperCase(Locale.ROOT))), field);
    }
}
