package org.jenjang.routing.competence.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.register.domain.Register;

/** Checks a whole book: it is taken whole or not at all. */
public final class BookCheck {

    private static final String FILE = "file";
    private static final int MOST = 2_000;

    private final List<RuleLine> lines;
    private final List<Rule> rules;
    private final LocalDate today;
    private final List<FieldError> faults = new ArrayList<>();

    private BookCheck(List<RuleLine> lines, List<Rule> rules, LocalDate today) {
        this.lines = lines;
        this.rules = rules;
        this.today = today;
    }

    /**
     * The rules of a book, in the order of its lines.
     *
     * @param today before which a rule that has ended is history
     * @throws InvalidInput with everything that is wrong, line by line: first what the lines say by themselves; when nothing is,
     *     what they say together
     */
    public static List<Rule> check(List<RuleLine> lines, List<Fact> facts, Register register, LocalDate today) {
        if (lines.isEmpty() || lines.size() > MOST) {
            throw new InvalidInput(FILE, lines.isEmpty() ? "competence-empty" : "competence-too-many", MOST);
        }
        List<FieldError> faults = lines.stream()
                .flatMap(line -> new LineCheck(line, facts, register).faults().stream()).toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        List<Rule> rules = lines.stream().map(line -> line.rule(facts)).toList();
        return new BookCheck(lines, rules, today).together();
    }

    private List<Rule> together() {
        for (int i = 0; i < rules.size(); i++) {
            check(i);
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return rules;
    }

    private void check(int place) {
        Rule rule = rules.get(place);
        List<Rule> before = rules.subList(0, place);
        Reach reach = new Reach(before, today);
        IntStream.range(0, place).filter(i -> isSame(rules.get(i), rule)).findFirst()
                .ifPresent(i -> faults.add(lines.get(place).fault("competence-double", rule.code(), lines.get(i).number())));
        if (!reach.leaves(rule)) {
            faults.add(lines.get(place).fault("competence-shadowed", shadowing(place, reach)));
        } else if ((Reach.isLifting(rule) || rule.needs(Fact.CONFLICT_OF_INTEREST)) && !hasRest(place, reach)) {
            faults.add(lines.get(place).fault("competence-no-rest"));
        }
    }

    private static boolean isSame(Rule one, Rule other) {
        return one.code().equals(other.code()) && !one.validFrom().isAfter(other.lastDay())
                && !other.validFrom().isAfter(one.lastDay());
    }

    /** The lines of the rules that leave nothing to the one at this place. */
    private String shadowing(int place, Reach reach) {
        return IntStream.range(0, place)
                .filter(i -> reach.isTakenBy(rules.get(i), rules.get(place)))
                .mapToObj(i -> String.valueOf(lines.get(i).number()))
                .collect(Collectors.joining(", "));
    }

    private boolean hasRest(int place, Reach reach) {
        return rules.subList(place + 1, rules.size()).stream()
                .filter(later -> !Reach.isLifting(later) && !later.needs(Fact.CONFLICT_OF_INTEREST))
                .filter(later -> !(later.target() instanceof Target.Person))
                .anyMatch(later -> reach.leavesBoth(rules.get(place), later));
    }
}
