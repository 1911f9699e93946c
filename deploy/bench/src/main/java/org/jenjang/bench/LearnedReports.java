package org.jenjang.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.routing.suggestion.adapter.csv.ShippedKnowledge;
import org.jenjang.routing.suggestion.adapter.lucene.LuceneFiledReports;
import org.jenjang.routing.suggestion.app.FindDuplicates;
import org.jenjang.routing.suggestion.config.ShippedSuggester;
import org.jenjang.routing.suggestion.domain.AnalysedText.Word;
import org.jenjang.routing.suggestion.domain.Analysis;
import org.jenjang.routing.suggestion.domain.Filed;
import org.jenjang.routing.suggestion.domain.Invented;
import org.jenjang.routing.suggestion.domain.Lesson;
import org.jenjang.routing.suggestion.domain.Suggester;

/** The suggestion of a process that has learned many reports, without the services around it. */
final class LearnedReports {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    /** So that about half of them are near enough in time to be compared. */
    private static final Duration PERIOD = Duration.ofDays(60);
    private static final Instant NOW = FIRST.plus(PERIOD);

    private final Analysis analysis = ShippedSuggester.analysis();
    private final List<Invented> invented = ShippedSuggester.inventedReports(ShippedKnowledge.topics()).toList();
    private final Suggester suggester = ShippedSuggester.of(analysis, ShippedSuggester.places(LocalDate::now));
    private final LuceneFiledReports filed = new LuceneFiledReports();
    private final FindDuplicates duplicates = new FindDuplicates(filed);
    private final BareSearch bare;

    LearnedReports(int many) {
        BareSearch.Index index = new BareSearch.Index();
        for (int number = 0; number < many; number++) {
            Invented one = invented.get(number % invented.size());
            String words = one.report().words() + " " + rareWord(number);
            suggester.learn(analysis.read(words), one.matter(), Lesson.CONFIRMED);
            Filed report = filed(Integer.toString(number), words, one, FIRST.plus(PERIOD.multipliedBy(number).dividedBy(many)));
            filed.add(report);
            index.add(report.stems());
        }
        bare = index.search();
    }

    /** Real reports bring words that no other has: names of streets, people and firms. */
    private static String rareWord(int number) {
        return Integer.toString(number).chars().mapToObj(digit -> String.valueOf((char) (digit - '0' + 'q')))
                .collect(Collectors.joining("", "zz", "zz"));
    }

    /** So many reports of all kinds. */
    List<Invented> questions(int count) {
        return Stream.iterate(0, number -> (number + 7) % invented.size()).limit(count).map(invented::get).toList();
    }

    void advise(Invented question) {
        suggester.advise(question.report());
    }

    void findDuplicates(Invented question) {
        duplicates.of(filed("", question.report().words(), question, NOW));
    }

    /** What any answer out of these reports costs at least: reading the text, and asking Lucene for those that share its words. */
    void searchBare(Invented question) {
        bare.find(stems(question.report().words()));
    }

    private Filed filed(String id, String words, Invented one, Instant at) {
        return new Filed(id, stems(words), one.matter().category(), one.report().region(), at);
    }

    private Set<String> stems(String words) {
        return analysis.read(words).words().stream().map(Word::stem).collect(Collectors.toSet());
    }
}
