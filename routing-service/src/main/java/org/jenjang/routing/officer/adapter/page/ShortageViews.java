package org.jenjang.routing.officer.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.platform.web.ListPage;
import org.jenjang.routing.officer.domain.Shortage;

/** Builds the page of the institutions that lack officers. */
@ApplicationScoped
class ShortageViews {

    private static final int PAGE = 20;

    private final OfficerWords words;

    ShortageViews(OfficerWords words) {
        this.words = words;
    }

    /** @param page number of the page; the first for what is no number */
    ShortageView of(List<Shortage> all, String page) {
        ListPage<Shortage> shown = ListPage.of(all, PAGE, page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1,
                words.link("/kekurangan?halaman="));
        return new ShortageView(words.shortage().found(all.size()), shown.linesAs(this::line), shown.pages());
    }

    private ShortageView.Line line(Shortage of) {
        ShortageMessages say = words.shortage();
        return new ShortageView.Line(words.name(of.institution()),
                words.link("?instansi=" + OfficerWords.encoded(of.institution())),
                Stream.of(mark(of.waiting(), "overdue", say.waiting(of.waiting())), mark(of.nobody(), "overdue", say.nobody(of.nobody())),
                                mark(of.asleep(), "attention", say.asleep(of.asleep())), mark(of.one(), "attention", say.one(of.one())))
                        .flatMap(List::stream).toList());
    }

    private static List<StaffView.Mark> mark(long count, String kind, String label) {
        return count == 0 ? List.of() : List.of(new StaffView.Mark(kind, label));
    }
}
