package org.jenjang.routing.codelist.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.Parts.Row;
import org.jenjang.routing.codelist.app.CurrentLists;
import org.jenjang.routing.codelist.app.OwnCategories;
import org.jenjang.routing.listfile.PastChange;
import org.jenjang.routing.register.app.Institutions;

/** Builds the page of one entry of a code list: what holds of it, and what changed when. */
@ApplicationScoped
class EntryViews {

    private final CurrentLists lists;
    private final Institutions institutions;
    private final CategoryViews categories;
    private final ListWords words;
    private final PageContext page;

    EntryViews(CurrentLists lists, Institutions institutions, CategoryViews categories, ListWords words, PageContext page) {
        this.lists = lists;
        this.institutions = institutions;
        this.categories = categories;
        this.words = words;
        this.page = page;
    }

    /** @param most how many changes are shown; one more tells that there are older ones */
    EntryView view(Entry entry, List<PastChange> history, int most, Actor actor) {
        String link = page.root() + "/code-lists";
        boolean region = entry instanceof Region;
        return new EntryView(words.name(entry),
                region ? link + (entry.parent() == null ? "" : "?provinsi=" + entry.parent()) : link + "/kategori",
                region ? words.say().regions() : words.say().categories(),
                categories.own(entry.code(), actor).map(own -> link + "/kategori/ubah/" + own.code()).orElse(""), facts(entry),
                history.stream().limit(most).map(this::past).toList(),
                history.size() > most ? words.say().newestChanges(most) : "");
    }

    private List<Row> facts(Entry entry) {
        List<Row> rows = new ArrayList<>(List.of(new Row(words.say().code(), entry.code()),
                new Row(words.say().validity(), words.validity(entry))));
        add(rows, ListColumn.PARENT, words.other(entry, entry.parent(), lists.known().edition()));
        switch (entry) {
            case Region region -> {
                add(rows, ListColumn.ZONE, region.zone().getId());
                add(rows, ListColumn.FORMER_CODES, String.join(", ", region.formerCodes()));
            }
            case Category category -> {
                add(rows, ListColumn.NAME_ID, category.nameIndonesian());
                add(rows, ListColumn.NAME_EN, category.nameEnglish());
                add(rows, ListColumn.INSTITUTION, category.institution() == null ? "" : institutions.name(category.institution()));
                add(rows, ListColumn.EVIDENCE, category.evidence() ? words.say().evidence() : "");
            }
        }
        add(rows, ListColumn.SUCCESSOR, words.other(entry, entry.successor(), lists.known().edition()));
        add(rows, ListColumn.SOURCE, entry.source().equals(OwnCategories.OWN) ? words.say().ownSource() : entry.source());
        return rows;
    }

    private void add(List<Row> rows, ListColumn column, String text) {
        if (!text.isEmpty()) {
            rows.add(new Row(words.say().columnOf(column), text));
        }
    }

    private EntryView.Past past(PastChange past) {
        String office = Objects.requireNonNullElse(past.recording().institution(), "");
        return new EntryView.Past(past.change().kind(), past.change().name(), past.recording().by() == null,
                office.isEmpty() ? "" : institutions.name(office), words.moment(past.recording().at()),
                Integer.toString(past.revision()), past.change().fields().stream().map(words::change).toList());
    }
}
