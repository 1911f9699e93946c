package org.jenjang.routing.codelist.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.codelist.app.CurrentLists;
import org.jenjang.routing.register.app.Institutions;

/** Builds what the pages show of one entry among others. */
@ApplicationScoped
class ListLines {

    private final CurrentLists lists;
    private final Institutions institutions;
    private final ListWords words;
    private final PageContext page;

    ListLines(CurrentLists lists, Institutions institutions, ListWords words, PageContext page) {
        this.lists = lists;
        this.institutions = institutions;
        this.words = words;
        this.page = page;
    }

    ListView.Line line(Entry entry) {
        int depth = entry instanceof Category category ? category.depth() : 0;
        String href = entry instanceof Region region && region.parent() == null
                ? page.root() + "/code-lists?provinsi=" + region.code() : "";
        return new ListView.Line(words.name(entry), entry.code(), page.root() + "/code-lists/entri/" + entry.code(), depth, href,
                words.validity(entry), remarks(entry));
    }

    private List<String> remarks(Entry entry) {
        List<String> remarks = new ArrayList<>();
        if (!former(entry).isEmpty()) {
            remarks.add(words.say().formerly(String.join(", ", former(entry))));
        }
        if (entry.successor() != null) {
            remarks.add(words.say().successor(words.other(entry, entry.successor(), lists.known().edition())));
        }
        if (entry instanceof Category category && category.institution() != null) {
            remarks.add(words.say().own(institutions.name(category.institution())));
        }
        if (entry instanceof Category category && category.evidence()) {
            remarks.add(words.say().evidence());
        }
        return remarks;
    }

    /** The codes that the same place had before. */
    static List<String> former(Entry entry) {
        return entry instanceof Region region ? region.formerCodes() : List.of();
    }
}
