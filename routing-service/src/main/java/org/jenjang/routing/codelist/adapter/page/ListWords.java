package org.jenjang.routing.codelist.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.listfile.ListFileWords;
import org.jenjang.routing.listfile.domain.EntryChange;

/** Entries of the code lists in words, in the language of the page. */
@ApplicationScoped
class ListWords {

    private final ListFileWords files;
    private final PageContext page;

    ListWords(ListFileWords files, PageContext page) {
        this.files = files;
        this.page = page;
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
