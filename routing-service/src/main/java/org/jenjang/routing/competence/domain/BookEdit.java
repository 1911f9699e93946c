package org.jenjang.routing.competence.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.register.domain.Register;

/** Changes one rule of a book. */
public final class BookEdit {

    private static final String PLACE = "place";

    private BookEdit() {}

    /**
     * The rules with one more at the place that its line has. Of the same code, what is in force on its first day ends on the day
     * before, and what would begin later is left out. The whole is not checked yet.
     *
     * @throws InvalidInput when the line by itself is wrong, or there is no such place
     */
    public static List<Rule> with(RuleLine line, RuleBook book, Register register) {
        List<FieldError> faults = new ArrayList<>(new LineCheck(line, book.facts(), register).faults());
        if (line.number() < 1 || line.number() > book.rules().size() + 1) {
            faults.add(new FieldError(PLACE, "competence-place", book.rules().size() + 1));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        Rule added = line.rule(book.facts());
        List<Rule> rules = new ArrayList<>();
        IntStream.rangeClosed(0, book.rules().size()).forEach(place -> {
            if (place == line.number() - 1) {
                rules.add(added);
            }
            if (place < book.rules().size()) {
                rules.addAll(besides(book.rules().get(place), added));
            }
        });
        return rules;
    }

    private static List<Rule> besides(Rule rule, Rule added) {
        if (!rule.code().equals(added.code()) || rule.lastDay().isBefore(added.validFrom())) {
            return List.of(rule);
        }
        return rule.validFrom().isBefore(added.validFrom()) ? List.of(rule.until(added.validFrom().minusDays(1))) : List.of();
    }
}
