package org.jenjang.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jenjang.contracts.vocabulary.Tier;

/** How often the advice was right over all cases. */
record Figures(List<Judged> judged) {

    static final String NOTHING = "–";

    /** The share of cases in which one of the first so many institutions is right. */
    double institutions(int first) {
        return share(judged, found -> found.institutionWithin(first));
    }

    /** The share of cases with a right institution in which the likeliest tier is right. */
    double tiers() {
        return shareOfKnown(Judged::tierRight);
    }

    /** The share of cases with a category in which one of the first so many is right. */
    double categories(int first) {
        return shareOfKnown(found -> found.categoryWithin(first));
    }

    private double shareOfKnown(Function<Judged, Optional<Boolean>> right) {
        return share(judged.stream().map(right).flatMap(Optional::stream).toList(), Boolean::booleanValue);
    }

    private static <T> double share(List<T> all, Predicate<T> right) {
        return all.isEmpty() ? 0 : (double) all.stream().filter(right).count() / all.size();
    }

    /** Over institutions, where any of several right ones counts as that one. */
    double institutionF1() {
        MacroF1 f1 = new MacroF1();
        for (Judged found : judged) {
            String lead = found.asked().expected().stream().map(Case.Expected::code).findFirst().orElse(NOTHING);
            boolean right = found.institutionWithin(1);
            f1.add(lead, right ? lead : Optional.ofNullable(found.proposed()).orElse(NOTHING));
        }
        return f1.value();
    }

    /** Over categories. */
    double categoryF1() {
        MacroF1 f1 = new MacroF1();
        judged.stream().filter(found -> found.asked().category() != null).forEach(found ->
                f1.add(Optional.ofNullable(found.asked().category()).orElseThrow(),
                        found.categories().stream().findFirst().orElse(NOTHING)));
        return f1.value();
    }

    /** Of the first institution, where one is right. */
    Calibration calibration() {
        Calibration calibration = new Calibration();
        judged.stream().filter(found -> found.proposed() != null)
                .forEach(found -> calibration.add(found.confidence(), found.asked().accepts(found.proposed())));
        return calibration;
    }

    /** The share of cases that were answered, and of these the share that was right. */
    double answered() {
        return share(judged, found -> found.advice().sure());
    }

    double rightOfAnswered() {
        return share(judged.stream().filter(found -> found.advice().sure()).toList(),
                found -> found.asked().accepts(found.proposed()));
    }

    /** For each right tier how often which was proposed. */
    Map<Tier, Map<String, Long>> confusion() {
        Map<Tier, Map<String, Long>> table = new TreeMap<>();
        judged.forEach(found -> found.asked().tier().ifPresent(right -> {
            String said = found.tierRight().orElse(false) ? right.name()
                    : found.proposedTier().map(Tier::name).orElse(NOTHING);
            table.computeIfAbsent(right, _ -> new TreeMap<>()).merge(said, 1L, Long::sum);
        }));
        return table;
    }
}
