package org.jenjang.routing.competence.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jenjang.routing.competence.domain.Ranked;
import org.jenjang.routing.competence.domain.RuleBook;

/** The rules of one main subject under its name, in their order; folded, so that the subjects can be looked over. */
@ApplicationScoped
class RuleGroups {

    /** Subjects with fewer rules stand together, so that the list of subjects is no longer than a screen or two. */
    private static final int ENOUGH = 3;
    /** The group of those; no code of a subject. */
    private static final String OTHERS = "*";

    private final RuleBookWords words;

    RuleGroups(RuleBookWords words) {
        this.words = words;
    }

    /** @param open whether all are unfolded; else only the one with the rule that was opened */
    List<BookPageView.Group> of(List<BookPageView.Entry> entries, RuleBook book, boolean open) {
        Map<String, Long> sizes = book.ranked().stream().collect(Collectors.groupingBy(RuleSearch::subject, Collectors.counting()));
        Map<Integer, String> subjects = book.ranked().stream().collect(Collectors.toMap(Ranked::place, RuleSearch::subject));
        SequencedMap<String, List<BookPageView.Entry>> groups = new LinkedHashMap<>();
        List<BookPageView.Entry> others = new ArrayList<>();
        for (BookPageView.Entry entry : entries) {
            String subject = subjects.get(entry.card().place());
            boolean own = subject.equals(RuleSearch.EVERY) || sizes.get(subject) >= ENOUGH;
            (own ? groups.computeIfAbsent(subject, _ -> new ArrayList<>()) : others).add(entry);
        }
        if (!others.isEmpty()) {
            groups.put(OTHERS, others);
        }
        return groups.entrySet().stream().map(group -> group(group.getKey(), group.getValue(), open)).toList();
    }

    private BookPageView.Group group(String subject, List<BookPageView.Entry> entries, boolean open) {
        String name = subject.equals(OTHERS) ? words.say().otherSubjects() : words.subject(subject);
        return new BookPageView.Group(words.say().rulesOf(name, entries.size()),
                open || entries.stream().anyMatch(BookPageView.Entry::opened), entries);
    }
}
