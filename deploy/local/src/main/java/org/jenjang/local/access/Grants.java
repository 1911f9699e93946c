package org.jenjang.local.access;

import static org.jenjang.contracts.event.Topics.ANSWERED;
import static org.jenjang.contracts.event.Topics.DELIVERIES;
import static org.jenjang.contracts.event.Topics.DISPOSED;
import static org.jenjang.contracts.event.Topics.ESCALATED;
import static org.jenjang.contracts.event.Topics.INSTITUTIONS;
import static org.jenjang.contracts.event.Topics.SUBMITTED;
import static org.jenjang.contracts.event.Topics.allTiers;
import static org.jenjang.contracts.event.Topics.complaints;

import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Tier;

/// The one table of who may do what at Kafka; what is not in it is refused. A service reads what its inbox hears and writes
/// what only it may say. The systems of a tier read the three topics of their tier and the register, and write nothing: they
/// speak through the API of response-service.
public final class Grants {
    /// Everybody who is granted something, services first.
    public static final List<Grant> ALL = Stream.concat(services(), Stream.of(Tier.values()).map(Grants::tier)).toList();

    private Grants() {}

    private static Stream<Grant> services() {
        return Stream.of(
                service("intake-service",
                        topics(complaints(), List.of(INSTITUTIONS)),
                        List.of(SUBMITTED)),
                service("routing-service",
                        topics(List.of(SUBMITTED), allTiers(ANSWERED), List.of(DELIVERIES)),
                        topics(allTiers(DISPOSED), allTiers(ESCALATED), List.of(INSTITUTIONS))),
                service("response-service",
                        topics(List.of(SUBMITTED), allTiers(DISPOSED), allTiers(ESCALATED), List.of(INSTITUTIONS)),
                        allTiers(ANSWERED)),
                service("notification-service",
                        topics(complaints(), List.of(INSTITUTIONS)),
                        List.of(DELIVERIES)),
                service("reporting-service",
                        topics(complaints(), List.of(INSTITUTIONS)),
                        List.of()));
    }

    private static Grant service(String name, List<String> reads, List<String> writes) {
        return new Grant(name, Groups.only(name), reads, writes);
    }

    /// Each of the many systems of a tier has a group of its own, and all of them share a principal.
    private static Grant tier(Tier tier) {
        var name = "tier-" + tier.wireName();
        var families = Stream.of(DISPOSED, ANSWERED, ESCALATED).map(family -> family + "." + tier.wireName()).toList();
        return new Grant(name, Groups.beginningWith(name + "."), topics(families, List.of(INSTITUTIONS)), List.of());
    }

    @SafeVarargs
    private static List<String> topics(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
