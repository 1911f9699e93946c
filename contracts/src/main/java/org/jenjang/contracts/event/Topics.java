package org.jenjang.contracts.event;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Tier;

/** The names of the topics, without the prefix that a test run may put before them. */
public final class Topics {

    public static final String SUBMITTED = "complaint.submitted";
    public static final String DISPOSED = "complaint.disposed";
    public static final String ANSWERED = "complaint.answered";
    public static final String ESCALATED = "complaint.escalated";
    public static final String INSTITUTIONS = "directory.institution";
    public static final String DELIVERIES = "notification.delivery";

    private Topics() {}

    /** The topic for an event that concerns the given tier. */
    public static String of(ComplaintEvent event, Tier tier) {
        return switch (event) {
            case SubmittedEvent _ -> SUBMITTED;
            case DisposedEvent _ -> tiered(DISPOSED, tier);
            case AnsweredEvent _ -> tiered(ANSWERED, tier);
            case EscalatedEvent _ -> tiered(ESCALATED, tier);
        };
    }

    /** The three topics of a family, one per tier. */
    public static List<String> allTiers(String family) {
        return Arrays.stream(Tier.values()).map(tier -> tiered(family, tier)).toList();
    }

    /** Every topic on which complaint events travel. */
    public static List<String> complaints() {
        return Stream.concat(Stream.of(SUBMITTED), Stream.of(DISPOSED, ANSWERED, ESCALATED).flatMap(f -> allTiers(f).stream()))
                .toList();
    }

    private static String tiered(String family, Tier tier) {
        return family + "." + tier.wireName();
    }
}
