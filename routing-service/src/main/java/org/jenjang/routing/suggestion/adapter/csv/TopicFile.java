package org.jenjang.routing.suggestion.adapter.csv;

import java.util.ArrayList;
import java.util.List;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.routing.suggestion.domain.Matter;
import org.jenjang.routing.suggestion.domain.Office;
import org.jenjang.routing.suggestion.domain.Topic;

/** A file of topics: a line {@code @ category office}, then one saying per line. */
final class TopicFile {

    private TopicFile() {}

    static List<Topic> read(List<String> lines) {
        List<Topic> topics = new ArrayList<>();
        List<String> sayings = new ArrayList<>();
        for (String line : lines.reversed()) {
            if (line.startsWith("@")) {
                topics.add(new Topic(matter(line), sayings.reversed()));
                sayings.clear();
            } else {
                sayings.add(line);
            }
        }
        return topics.reversed();
    }

    private static Matter matter(String heading) {
        String[] words = heading.split(" ");
        if (words.length != 3 || Edition.shipped().category(words[1]).isEmpty()) {
            throw new IllegalArgumentException("Not \"@ category office\" with a category of the list: " + heading);
        }
        return new Matter(Office.of(words[2]), words[1]);
    }
}
