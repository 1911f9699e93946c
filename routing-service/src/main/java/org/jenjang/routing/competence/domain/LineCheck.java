package org.jenjang.routing.competence.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.routing.register.domain.Register;

/** Checks one line by itself: whether all that it names is known, and whether it can ever match. */
final class LineCheck {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 300;

    private final RuleLine line;
    private final Register register;
    private final List<Fact> known;
    private final List<FieldError> faults = new ArrayList<>();

    LineCheck(RuleLine line, List<Fact> known, Register register) {
        this.line = line;
        this.register = register;
        this.known = known;
    }

    /** What is wrong with the line; empty when {@link RuleLine#rule} may be asked. */
    List<FieldError> faults() {
        need(line.code().matches("[a-z0-9]+(-[a-z0-9]+)*"), "competence-code", line.code());
        need(line.category().isEmpty() || CodeLists.category(line.category()).isPresent(), "competence-category", line.category());
        need(line.region().isEmpty() || CodeLists.region(line.region()).isPresent(), "competence-region", line.region());
        need(isText(line.legalBasis()), "competence-basis");
        need(isText(line.explanationIndonesian()) && isText(line.explanationEnglish()), "competence-explanation");
        need(day(line.validFrom()).isPresent(), "competence-day", line.validFrom());
        need(line.validTo().isEmpty() || day(line.validTo()).isPresent(), "competence-day", line.validTo());
        faults.addAll(new FactText(line, known).faults());
        if (faults.isEmpty()) {
            checkMeaning(line.rule(known));
        }
        return faults;
    }

    private void checkMeaning(Rule rule) {
        if (rule.lastDay().isBefore(rule.validFrom())) {
            faults.add(line.fault("competence-no-days", line.validFrom(), line.validTo()));
        } else if (rule.category() != null && !isEverOpen(CodeLists.category(rule.category()), rule)) {
            faults.add(line.fault("competence-category-ended", line.category()));
        } else if (rule.region() != null && !isEverOpen(CodeLists.region(rule.region()), rule)) {
            faults.add(line.fault("competence-region-ended", line.region()));
        } else {
            new TargetCheck(line, rule, register).fault().ifPresent(faults::add);
        }
    }

    /** Whether there is such an entry on any day on which the rule holds. */
    private static boolean isEverOpen(Optional<? extends Entry> named, Rule rule) {
        return named.filter(entry -> !entry.validFrom().isAfter(rule.lastDay())
                && (entry.validTo() == null || !entry.validTo().isBefore(rule.validFrom()))).isPresent();
    }

    private void need(boolean right, String fault, Object... arguments) {
        if (!right) {
            faults.add(line.fault(fault, arguments));
        }
    }

    private static boolean isText(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
