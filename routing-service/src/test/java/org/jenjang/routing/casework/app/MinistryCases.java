package org.jenjang.routing.casework.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.routing.Reports;
import org.jenjang.routing.casework.domain.Opening;
import org.jenjang.routing.casework.domain.RoutingCommand;

/** Complaints with a ministry at every stage, each twice: one about roads and one about housing. */
final class MinistryCases {

    /** A unit of which each heir has one of the same name, and one of which none has. */
    private static final String SHARED = Ministry.CODE + "/ult";
    private static final String LOST = Ministry.CODE + "/bpjn-sulbar";

    private final SequencedMap<String, String> categories = new LinkedHashMap<>();
    private final List<News> news = new ArrayList<>();
    private final Instant at;

    private MinistryCases(Instant at) {
        this.at = at;
        twice(story -> story);
        twice(story -> story.says(new RoutingCommand.Hold(List.of("Di jalan apa?"), at)));
        twice(story -> story.assigned(SHARED));
        twice(story -> story.assigned(SHARED).begun());
        twice(story -> story.assigned(LOST));
        twice(story -> story.assigned(LOST).begun());
        twice(story -> story.assigned(SHARED).answered());
        twice(story -> story.assigned(LOST).answered());
        twice(story -> story.assigned(SHARED).late(2));
        twice(story -> story.assigned(SHARED).late(3));
    }

    static MinistryCases at(Instant at) {
        return new MinistryCases(at);
    }

    /** What has to be heard so that they stand there. */
    List<News> news() {
        return List.copyOf(news);
    }

    /** The ids. */
    List<String> all() {
        return List.copyOf(categories.keySet());
    }

    /** Whether one is about roads. */
    boolean isAboutRoads(String complaint) {
        return categories.get(complaint).equals(Ministry.ROADS);
    }

    private void twice(UnaryOperator<Story> how) {
        List.of(Ministry.ROADS, Ministry.HOUSING).forEach(category -> how.apply(new Story(category)));
    }

    private final class Story {

        private final String complaint = Ids.next().toString();
        private Instant now = at;

        Story(String category) {
            categories.put(complaint, category);
            news.add(new News.Filed(
                    new Opening(complaint, Reports.file("76", false, false), null, at, null, at), Cause.time()));
            says(new RoutingCommand.Dispose(Ministry.CODE, Classification.COMPLAINT, false, category, null, "ani", at));
        }

        Story assigned(String unit) {
            return says(new RoutingCommand.Assign(unit, List.of(), null, at));
        }

        Story begun() {
            return says(new RoutingCommand.NoteWorkStarted(1, at));
        }

        Story answered() {
            return says(new RoutingCommand.NoteAnswered(1, 1, Ids.next().toString(), at));
        }

        /** Lets so many limits pass, one after the other. */
        Story late(int times) {
            for (int i = 0; i < times; i++) {
                now = now.plusSeconds(30L * 24 * 3600);
                says(new RoutingCommand.CheckLimit(Clock.FIRST_RESPONSE, now));
            }
            return this;
        }

        Story says(RoutingCommand command) {
            news.add(new News.Said(complaint, command, Cause.time()));
            return this;
        }
    }
}
