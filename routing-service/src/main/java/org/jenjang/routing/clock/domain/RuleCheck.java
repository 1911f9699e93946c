package org.jenjang.routing.clock.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.listfile.domain.LineFault;

/** Checks a file of rules: a region or an institution may give itself less time than the nation does, never more. */
public final class RuleCheck {

    private final List<DeadlineRule> national;

    private RuleCheck(List<RuleLine> lines) {
        this.national = lines.stream().map(RuleLine::rule).filter(rule -> rule.scope() == null).toList();
    }

    /**
     * The rules of a file.
     *
     * @throws InvalidInput with every local rule that would lengthen a limit, by its line
     */
    public static DeadlineRules check(List<RuleLine> lines) {
        RuleCheck check = new RuleCheck(lines);
        List<FieldError> faults = lines.stream()
                .filter(line -> line.rule().scope() != null)
                .flatMap(check::faults)
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new DeadlineRules(lines.stream().map(RuleLine::rule).toList());
    }

    private Stream<FieldError> faults(RuleLine line) {
        DeadlineRule own = line.rule();
        List<DeadlineRule> bases = national.stream().filter(base -> meets(base, own)).toList();
        if (bases.isEmpty()) {
            return Stream.of(fault(line, "rule-without-base", own.scope()));
        }
        return bases.stream()
                .filter(base -> base.unit() != own.unit() || base.amount() < own.amount())
                .limit(1)
                .map(base -> fault(line, "rule-lengthens", base.amount()));
    }

    /** Whether both can hold for the same report on the same day. */
    private static boolean meets(DeadlineRule base, DeadlineRule own) {
        boolean sameClass = base.reportClass() == null || own.reportClass() == null
                || base.reportClass() == own.reportClass();
        return base.span().equals(own.span()) && sameClass
                && !lastDay(base).isBefore(own.validFrom()) && !lastDay(own).isBefore(base.validFrom());
    }

    private static LocalDate lastDay(DeadlineRule rule) {
        return Objects.requireNonNullElse(rule.validTo(), LocalDate.MAX);
    }

    private static FieldError fault(RuleLine line, String code, Object argument) {
        return LineFault.in(line.number(), code, argument);
    }
}
