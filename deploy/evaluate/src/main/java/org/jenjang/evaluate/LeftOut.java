package org.jenjang.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.suggestion.app.CurrentPlaces;
import org.jenjang.routing.suggestion.config.ShippedSuggester;
import org.jenjang.routing.suggestion.domain.Analysis;
import org.jenjang.routing.suggestion.domain.Invented;
import org.jenjang.routing.suggestion.domain.Office;
import org.jenjang.routing.suggestion.domain.Suggester;
import org.jenjang.routing.suggestion.domain.Topic;

/**
 * Judges the training itself: each fifth of the sayings is left out once and asked for afterwards, so that what is asked was never
 * learned in these words. It says nothing about real reports, but whether a change of the method helps.
 */
final class LeftOut {

    private static final int PARTS = 5;

    private LeftOut() {}

    static List<Judged> judge(Analysis analysis, List<Topic> topics) {
        CurrentPlaces places = ShippedSuggester.places(LocalDate::now);
        return IntStream.range(0, PARTS).boxed().flatMap(part -> {
            Suggester suggester = ShippedSuggester.of(analysis, places, part(topics, part, false));
            return ShippedSuggester.inventedReports(part(topics, part, true))
                    .map(invented -> new Judged(asCase(invented), suggester.advise(invented.report())));
        }).toList();
    }

    private static List<Topic> part(List<Topic> topics, int part, boolean within) {
        List<Topic> parts = new ArrayList<>();
        for (Topic topic : topics) {
            List<String> sayings = IntStream.range(0, topic.sayings().size())
                    .filter(number -> (number % PARTS == part) == within)
                    .mapToObj(topic.sayings()::get)
                    .toList();
            if (!sayings.isEmpty()) {
                parts.add(new Topic(topic.matter(), sayings));
            }
        }
        return parts;
    }

    private static Case asCase(Invented invented) {
        String region = Optional.ofNullable(invented.report().region()).orElseThrow();
        List<Case.Expected> expected = switch (invented.matter().office()) {
            case Office.Nobody _ -> List.of();
            case Office.National national -> List.of(new Case.Expected(national.institution(), Tier.NATIONAL));
            case Office.Regional regional -> List.of(regional(regional.tier(), region));
        };
        return new Case("", invented.report().title(), invented.report().text(), region, expected,
                invented.matter().category());
    }

    private static Case.Expected regional(Tier tier, String region) {
        String province = CodeLists.region(region).orElseThrow().provinceCode();
        return tier == Tier.PROVINCIAL || province.equals(Office.JAKARTA)
                ? new Case.Expected("pemda:" + province, Tier.PROVINCIAL)
                : new Case.Expected("pemda:" + region, tier);
    }
}
