package org.jenjang.routing.bounce.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.platform.web.ListPage;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.bounce.domain.Bounce;
import org.jenjang.routing.bounce.domain.BouncePair;
import org.jenjang.routing.register.app.Institutions;

/** Puts the ledger into words. */
@ApplicationScoped
class BounceViews {

    private static final int PAGE = 25;
    private static final int SHOWN = 3;

    private final Institutions institutions;
    private final PageContext page;

    BounceViews(Institutions institutions, PageContext page) {
        this.institutions = institutions;
        this.page = page;
    }

    BounceView of(List<BouncePair> pairs, int number) {
        ListPage<BouncePair> shown = ListPage.of(pairs, PAGE, number, page.root() + "/bounces?halaman=");
        BounceMessages say = say();
        return new BounceView(
                List.of(say.pair(), say.directions(), say.reports(), say.lost(), say.subjects(), say.arbitrated(), say.newest()),
                shown.linesAs(this::line), shown.pages());
    }

    private BounceView.Line line(BouncePair pair) {
        return new BounceView.Line(
                name(pair.one()),
                name(pair.other()),
                Stream.of(direction(pair, pair.one(), pair.other()), direction(pair, pair.other(), pair.one()))
                        .flatMap(List::stream).toList(),
                pair.reports(),
                duration(pair.lost()),
                pair.categories().stream().limit(SHOWN).map(this::category).collect(Collectors.joining("; ")),
                arbitrated(pair),
                pair.bounces().stream().map(Bounce::ticket).distinct().limit(SHOWN).toList());
    }

    private List<String> direction(BouncePair pair, String from, String to) {
        int number = pair.from(from);
        return number == 0 ? List.of() : List.of(say().direction(number, name(from), name(to)));
    }

    private List<String> arbitrated(BouncePair pair) {
        List<String> decisions = Stream.of(pair.one(), pair.other())
                .filter(code -> pair.arbitratedTo(code) > 0)
                .map(code -> say().arbitratedTo(pair.arbitratedTo(code), name(code)))
                .toList();
        return decisions.isEmpty() ? List.of(say().notArbitrated()) : decisions;
    }

    private String duration(Duration lost) {
        return lost.toDays() > 0 ? say().days((int) lost.toDays()) : say().hours((int) lost.toHours());
    }

    private String category(String code) {
        return CodeLists.category(code).map(this::name).orElse(code);
    }

    private String name(Category category) {
        return page.language().equals("en") ? category.nameEnglish() : category.nameIndonesian();
    }

    private String name(String code) {
        return institutions.name(code);
    }

    private BounceMessages say() {
        return MessageBundles.get(BounceMessages.class, Localized.Literal.of(page.language()));
    }
}
