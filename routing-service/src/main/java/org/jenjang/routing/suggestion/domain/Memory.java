package org.jenjang.routing.suggestion.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often which feature was seen with which matter: naive Bayes, to which a report is added by counting, and taken away again.
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
    private final Map<String, Integer> categories = new HashMap<>();
    private final Map<String, Tally> seen = new HashMap<>();
    /** By the place of a matter: the place of its category, and how many features were seen with it. */
    private int[] categoryOf = new int[0];
    private double[] sizes = new double[0];
    private double[] categorySizes = new double[0];
    private double total;

    /** @param times how many reports this one counts for */
    Remembered learn(Collection<String> features, Matter matter, int times) {
        int place = places.computeIfAbsent(matter, this::place);
        Remembered lesson = new Remembered(
                features.stream().map(feature -> seen.computeIfAbsent(feature, Tally::new)).toList(), place, times);
        count(lesson, times);
        return lesson;
    }

    /** Takes a lesson away as if it had never been learned; once at most. */
    void forget(Remembered lesson) {
        count(lesson, -lesson.times());
        lesson.features().stream().filter(tally -> tally.sum() == 0).forEach(tally -> seen.remove(tally.feature()));
    }

    /** All counts are whole numbers, so that what is taken away leaves nothing behind. */
    private void count(Remembered lesson, int times) {
        lesson.features().forEach(tally -> tally.add(lesson.place(), times));
        double amount = (double) lesson.features().size() * times;
        sizes[lesson.place()] += amount;
        categorySizes[categoryOf[lesson.place()]] += amount;
        total += amount;
    }

    private int place(Matter matter) {
        int place = matters.size();
        matters.add(matter);
        sizes = Arrays.copyOf(sizes, place + 1);
        categoryOf = Arrays.copyOf(categoryOf, place + 1);
        categoryOf[place] = categories.computeIfAbsent(matter.category(), _ -> categories.size());
        categorySizes = Arrays.copyOf(categorySizes, categories.size());
        return place;
    }

    /** All matters seen so far, forgotten ones too. */
    List<Matter> matters() {
        return matters;
    }

    /** How much of all that was seen was seen with the matter at this place of the list. */
    double share(int place) {
        return sizes[place] / total;
    }

    boolean knows(String feature) {
        return seen.containsKey(feature);
    }

    /** For each matter how much more often than elsewhere the feature is seen with it, as a logarithm; 0 for an unknown one. */
    double[] speaksFor(String feature) {
        double[] weights = new double[matters.size()];
        Tally tally = seen.get(feature);
        if (tally == null) {
            return weights;
        }
        int[] counts = tally.below(weights.length);
        double everywhere = tally.sum() / total;
        double[] inCategory = inCategories(counts, everywhere);
        for (int place = 0; place < weights.length; place++) {
            double here = (counts[place] + OF_CATEGORY * inCategory[categoryOf[place]]) / (sizes[place] + OF_CATEGORY);
            weights[place] = Math.log(here / everywhere);
        }
        return weights;
    }

    private double[] inCategories(int[] counts, double everywhere) {
        double[] shares = new double[categorySizes.length];
        for (int place = 0; place < counts.length; place++) {
            shares[categoryOf[place]] += counts[place];
        }
        for (int category = 0; category < shares.length; category++) {
            shares[category] = (shares[category] + OF_ALL * everywhere) / (categorySizes[category] + OF_ALL);
        }
        return shares;
    }
}
