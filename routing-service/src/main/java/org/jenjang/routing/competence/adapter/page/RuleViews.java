package org.jenjang.routing.competence.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.Parts.Option;
import org.jenjang.routing.competence.domain.Ranked;
import org.jenjang.routing.competence.domain.RuleBook;

/** Builds the rules that somebody looks for, and what he can look for. */
@ApplicationScoped
class RuleViews {

    /** So many are read at a glance. */
    private static final int FEW = 10;

    private final RuleCards cards;
    private final RuleSearch search;
    private final RuleGroups groups;
    private final RuleTargets targets;
    private final RuleBookWords words;
    private final PageContext page;

    RuleViews(RuleCards cards, RuleSearch search, RuleGroups groups, RuleTargets targets, RuleBookWords words, PageContext page) {
        this.cards = cards;
        this.search = search;
        this.groups = groups;
        this.targets = targets;
        this.words = words;
        this.page = page;
    }

    /** @param mayEdit whether each rule leads to its form */
    BookPageView.Rules of(RuleBook book, RuleQuery query, boolean mayEdit, LocalDate today) {
        List<Ranked> ranks = book.ranked();
        Optional<Ranked> opened = opened(ranks, query.rule(), today);
        List<BookPageView.Entry> found = new ArrayList<>();
        for (Ranked ranked : ranks) {
            BookPageView.RuleCard card = cards.card(ranked, book.facts(), today);
            boolean isOpened = opened.filter(ranked::equals).isPresent();
            if (isOpened || search.finds(query, ranked, card)) {
                found.add(new BookPageView.Entry(card, isOpened, mayEdit && leads(ranked, ranks, today) ? edit(ranked, query) : ""));
            }
        }
        String title = query.isSearch() ? words.say().foundRules(found.size()) : words.say().allRules(found.size());
        return new BookPageView.Rules(title, query.form(), query.fields(), query.isNarrow(), subjects(book), targets.choices(book),
                book.facts().stream().map(fact -> new Option(fact.key(), words.in(fact.question()))).toList(),
                groups.of(found, book, query.isSearch() && found.size() <= FEW),
                query.rule().isEmpty() || opened.isPresent() ? "" : words.say().unknownRule(query.rule()));
    }

    /** The rule with this code that holds; else the next that will, else the last that did. */
    static Optional<Ranked> opened(List<Ranked> ranks, String code, LocalDate today) {
        List<Ranked> versions = ranks.stream().filter(ranked -> ranked.rule().code().equals(code)).toList();
        return versions.stream().filter(ranked -> !ranked.rule().lastDay().isBefore(today))
                .min(Comparator.comparing(ranked -> ranked.rule().lastDay()))
                .or(() -> versions.stream().max(Comparator.comparing(ranked -> ranked.rule().lastDay())));
    }

    /** A link carries the code alone, so that only one version of a rule has one; and what has ended is changed no more. */
    private static boolean leads(Ranked ranked, List<Ranked> ranks, LocalDate today) {
        return BookForms.fits(ranked.rule(), today) && !ranked.rule().lastDay().isBefore(today)
                && opened(ranks, ranked.rule().code(), today).filter(ranked::equals).isPresent();
    }

    private List<Option> subjects(RuleBook book) {
        return book.ranked().stream().map(RuleSearch::subject).filter(code -> !code.equals(RuleSearch.EVERY)).distinct()
                .map(code -> new Option(code, words.subject(code))).sorted(Comparator.comparing(Option::label)).toList();
    }

    private String edit(Ranked ranked, RuleQuery query) {
        return page.root() + "/competence-rules?ubah=true" + query.opening(ranked.rule().code()).link() + "#ubah";
    }
}
