package org.jenjang.routing.suggestion.config;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.routing.suggestion.adapter.csv.ShippedKnowledge;
import org.jenjang.routing.suggestion.adapter.csv.WordLists;
import org.jenjang.routing.suggestion.adapter.lucene.IndonesianAnalysis;
import org.jenjang.routing.suggestion.app.CurrentPlaces;
import org.jenjang.routing.suggestion.domain.Analysis;
import org.jenjang.routing.suggestion.domain.Composer;
import org.jenjang.routing.suggestion.domain.Invented;
import org.jenjang.routing.suggestion.domain.Lesson;
import org.jenjang.routing.suggestion.domain.PlaceNames;
import org.jenjang.routing.suggestion.domain.Spelling;
import org.jenjang.routing.suggestion.domain.Suggester;
import org.jenjang.routing.suggestion.domain.Topic;

/** A suggester as a new installation begins with it: it knows the shipped files and no complaint yet. */
public final class ShippedSuggester {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private ShippedSuggester() {}

    /** One that has learned all invented reports. */
    public static Suggester of(Analysis analysis, Supplier<PlaceNames> places) {
        return of(analysis, places, ShippedKnowledge.topics());
    }

    /** One that has learned the invented reports of these topics alone. */
    public static Suggester of(Analysis analysis, Supplier<PlaceNames> places, List<Topic> topics) {
        Suggester suggester = new Suggester(analysis, places, ShippedKnowledge.tellingWords());
        inventedReports(topics).forEach(invented ->
                suggester.learn(analysis.read(invented.report().words()), invented.matter(), Lesson.CONFIRMED));
        return suggester;
    }

    /** The invented reports of these topics, the same each time. */
    public static Stream<Invented> inventedReports(List<Topic> topics) {
        return new Composer(topics, ShippedKnowledge.smallTalk(), Edition.shipped().regions(),
                ShippedKnowledge.wordLists().disguise()).reports();
    }

    /** The names of places by the shipped names and the lists of this process. */
    public static CurrentPlaces places(Supplier<LocalDate> today) {
        return new CurrentPlaces(ShippedKnowledge.gazetteer(), today);
    }

    /** The analysis that reads by the shipped word lists. */
    public static Analysis analysis() {
        WordLists lists = ShippedKnowledge.wordLists();
        Set<String> telling = words(ShippedKnowledge.topics().stream().flatMap(topic -> topic.sayings().stream()));
        Set<String> idle = words(Stream.concat(ShippedKnowledge.smallTalk().all(),
                Edition.shipped().regions().stream().map(Region::name)));
        Set<String> known = new HashSet<>(telling);
        known.addAll(idle);
        lists.standards().forEach(known::add);
        idle.removeAll(telling);
        idle.addAll(ShippedKnowledge.emptyWords());
        return new IndonesianAnalysis(new Spelling(lists.variants(), known, ShippedKnowledge.roots()), idle);
    }

    private static Set<String> words(Stream<String> sentences) {
        return sentences
                .flatMap(sentence -> WORD.matcher(sentence.toLowerCase(Locale.ROOT)).results().map(MatchResult::group))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
