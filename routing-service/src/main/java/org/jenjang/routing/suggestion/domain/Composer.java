package org.jenjang.routing.suggestion.domain;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Region;

/**
 * Composes invented reports from sayings: each saying leads several reports, in another manner each time, with other sayings of
 * its topic, idle talk and a place around it. The same sayings give the same reports.
 */
public final class Composer {

    private static final long SEED = 1945_08_17;
    private static final int REPORTS_PER_SAYING = 2;

    private final List<Topic> topics;
    private final SmallTalk smallTalk;
    private final List<Region> regions;
    private final Random random = new Random(SEED);
    private final Disguise disguise;

    /** @param disguise how people who write otherwise than the standard spell */
    public Composer(List<Topic> topics, SmallTalk smallTalk, List<Region> regions, Disguise disguise) {
        this.topics = List.copyOf(topics);
        this.smallTalk = smallTalk;
        this.regions = regions.stream().filter(region -> region.parent() != null).toList();
        this.disguise = disguise;
    }

    /** All reports; a stream that can be taken once. */
    public Stream<Invented> reports() {
        return topics.stream().flatMap(topic -> IntStream.range(0, topic.sayings().size() * REPORTS_PER_SAYING)
                .mapToObj(number -> new Invented(topic.matter(), report(topic, number % topic.sayings().size()))));
    }

    private Report report(Topic topic, int leading) {
        Manner manner = Manner.values()[random.nextInt(Manner.values().length)];
        Region region = regions.get(random.nextInt(regions.size()));
        StringBuilder text = new StringBuilder();
        if (manner.polite()) {
            text.append(any(smallTalk.openings())).append(' ');
        }
        text.append(topic.sayings().get(leading));
        for (int more = random.nextInt(manner.sayings()); more > 0; more--) {
            text.append(". ").append(any(topic.sayings()));
        }
        if (manner.names()) {
            text.append(". ").append(any(smallTalk.places()).formatted(region.name()));
        }
        if (manner.polite()) {
            text.append(". ").append(any(smallTalk.laments())).append(". ").append(any(smallTalk.closings()));
        }
        String title = manner.sayings() == 1 ? "" : any(topic.sayings());
        return new Report(disguise.as(manner, title, random), disguise.as(manner, text.append('.').toString(), random), null,
                region.code());
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
