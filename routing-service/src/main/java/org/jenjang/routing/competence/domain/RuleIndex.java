package org.jenjang.routing.competence.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Category;
import org.jspecify.annotations.Nullable;

/** The rules by the category of a report, so that few have to be looked at. */
final class RuleIndex {

    private final Map<String, List<Rule>> byCategory = new HashMap<>();
    private final List<Rule> forEveryCategory;

    RuleIndex(List<Rule> rules) {
        CodeLists.categories().stream().map(Category::code)
                .forEach(code -> byCategory.put(code, rules.stream().filter(rule -> rule.isAbout(code)).toList()));
        forEveryCategory = rules.stream().filter(rule -> rule.category() == null).toList();
    }

    /** In their order. */
    List<Rule> about(@Nullable String category) {
        return byCategory.getOrDefault(category, forEveryCategory);
    }
}
