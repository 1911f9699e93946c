package org.jenjang.routing.competence.domain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Category;
import org.jspecify.annotations.Nullable;

/** The rules by the category of a report, so that few have to be looked at. */
final class RuleIndex {

    private final List<Rule> rules;
    private final Map<String, List<Rule>> byCategory = new ConcurrentHashMap<>();
    private final List<Rule> forEveryCategory;

    RuleIndex(List<Rule> rules) {
        this.rules = rules;
        forEveryCategory = rules.stream().filter(rule -> rule.category() == null).toList();
    }

    /** In their order. */
    List<Rule> about(@Nullable String category) {
        return CodeLists.category(category).map(Category::code)
                .map(code -> byCategory.computeIfAbsent(code, this::rulesAbout)).orElse(forEveryCategory);
    }

    private List<Rule> rulesAbout(String code) {
        return rules.stream().filter(rule -> rule.isAbout(code)).toList();
    }
}
