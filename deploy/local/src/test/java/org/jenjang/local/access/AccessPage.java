package org.jenjang.local.access;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.resource.PatternType;
import org.jenjang.contracts.event.Topics;

/// The table of grants as a page.
final class AccessPage {
    private static final List<String> TOPICS =
            Stream.concat(Topics.complaints().stream(), Stream.of(Topics.INSTITUTIONS, Topics.DELIVERIES)).toList();

    private AccessPage() {}

    static String text() {
        return """
                # Who may read and write which topic

                Written by the code (`Grants` in `deploy/local`); a test compares it, and another tries every cell at a real Kafka.
                **R** reads, **W** writes; both may describe the topic. What is not here is refused: other topics, other groups, making,
                deleting and changing topics, and everybody without a password. Why so: [ADR 0019](adr/0019-topics-under-access-control.md).

                %s
                %s
                %s
                | consumer groups | %s |
                """.formatted(row("topic", Grants.ALL.stream().map(Grant::principal)),
                row("---", Grants.ALL.stream().map(_ -> ":-:")),
                TOPICS.stream().map(topic -> row("`" + topic + "`", Grants.ALL.stream().map(grant -> cell(grant, topic))))
                        .collect(Collectors.joining("\n")),
                Grants.ALL.stream().map(grant -> groups(grant.groups())).collect(Collectors.joining(" | ")));
    }

    private static String cell(Grant grant, String topic) {
        return (grant.reads().contains(topic) ? "R" : "") + (grant.writes().contains(topic) ? "W" : "");
    }

    private static String groups(Groups groups) {
        return "`" + groups.name() + (groups.pattern() == PatternType.PREFIXED ? "*" : "") + "`";
    }

    private static String row(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
