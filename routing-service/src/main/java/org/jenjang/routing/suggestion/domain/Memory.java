package org.jenjang.routing.suggestion.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often which feature was seen with which matter: naive Bayes, to which a report is added by counting.
 *
 * <p>A matter that was seen seldom borrows from its category and that from all reports, so that one odd report does not speak
 * louder than a hundred. Not safe for several threads at once.
 */
final class Memory {

    /**
     * How many features of its category, and of all reports, a matter is deemed to have seen beforehand. Chosen by leaving out sayings
     * ({@code ./jenjang evaluate --left-out}): with less, the few words of a rare matter shout.
     */
    private static final double OF_CATEGORY = 1_600;
    private static final double OF_ALL = 3_200;

    private final List<Matter> matters = new ArrayList<>();
    private final Map<Matter, Integer> places = new HashMap<>();
    private final Tally sizes = new Tally();
    private final Tally categorySizes = new Tally();
    private final Map<String, Integer> categories = new HashMap<>();
    private final List<Integer> categoryOf = new ArrayList<>();
    private final Map<String, Seen> seen = new HashMap<>();
    private double total;

    private record Seen(Tally matters, Tally categories) {}

    /** @param times how many reports this one counts for */
    void learn(Collection<String> features, Matter matter, int times) {
        int place = places.computeIfAbsent(matter, this::place);
        int category = categoryOf.get(place);
        for (String feature : features) {
            Seen counts = seen.computeIfAbsent(feature, _ -> new Seen(new Tally(), new Tally()));
            counts.matters().add(place, times);
            counts.categories().add(category, times);
        }
        double amount = (double) features.size() * times;
        sizes.add(place, amount);
        categorySizes.add(category, amount);
        total += amount;
    }

    private int place(Matter matter) {
        matters.add(matter);
        categoryOf.add(categories.computeIfAbsent(matter.category(), _ -> categories.size()));
        return matters.size() - 1;
    }

    /** All matters seen so far. */
    List<Matter> matters() {
        return matters;
    }

    /** How much of all that was seen was seen with the matter at this place of the list. */
    double share(int place) {
        return sizes.get(place) / total;
    }

    boolean knows(String feature) {
        return seen.containsKey(feature);
    }

    /** For each matter how much more often than elsewhere the feature is seen with it, as a logarithm; 0 for an unknown one. */
    double[] speaksFor(String feature) {
        double[] weights = new double[matters.size()];
        Seen counts = seen.get(feature);
        if (counts == null) {
            return weights;
        }
        double everywhere = counts.matters().sum() / total;
        double[] inCategory = new double[categories.size()];
        for (int category = 0; category < inCategory.length; category++) {
            inCategory[category] = (counts.categories().get(category) + OF_ALL * everywhere)
                    / (categorySizes.get(category) + OF_ALL);
        }
        for (int place = 0; place < weights.length; place++) {
            double here = (counts.matters().get(place) + OF_CATEGORY * inCategory[categoryOf.get(place)])
                    / (sizes.get(place) + OF_CATEGORY);
            weights[place] = Math.log(here / everywhere);
        }
        return weights;
    }
}
