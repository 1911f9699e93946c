package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.kernel.Decision;

/** Offices that each say it is not theirs: somebody above them decides, and that binds. */
final class Arbitrating {

    private Arbitrating() {}

    static Change open(Change change, ArbitrationCause cause) {
        Holder arbiter = arbiter(change);
        return change.stop(Clock.VERIFY, Clock.REDISPATCH, Clock.FIRST_RESPONSE)
                .moveTo(new Stage.InArbitration(arbiter, cause))
                .tell(new RoutingEvent.ArbitrationOpened(arbiter, cause))
                .start(Clock.ARBITRATION, change.at());
    }

    static Decision<RoutingCase, RoutingEvent> decide(Change change, RoutingCommand.Arbitrate command) {
        return switch (change.stage()) {
            case Stage.InArbitration _ -> name(change, command);
            case Stage.Holdable _, Stage.Answerable _, Stage.Answered _, Stage.OnHold _ ->
                refused(RoutingRefusal.NOT_IN_ARBITRATION);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> name(Change change, RoutingCommand.Arbitrate command) {
        List<String> helpers =
                command.helpers().stream().filter(code -> !code.equals(command.lead())).distinct().toList();
        List<Optional<Holder>> named = new ArrayList<>();
        named.add(change.policy().offices().institution(command.lead(), command.at()));
        helpers.forEach(code -> named.add(change.policy().offices().institution(code, command.at())));
        if (named.stream().anyMatch(Optional::isEmpty)) {
            return refused(RoutingRefusal.INSTITUTION_NOT_IN_OFFICE);
        }
        boolean supervisory = change.dossier().file().supervisory();
        if (named.stream().anyMatch(one -> HandOver.isExcluded(change, one.orElseThrow(), supervisory))) {
            return refused(RoutingRefusal.INSTITUTION_EXCLUDED);
        }
        Holder lead = named.getFirst().orElseThrow();
        change.know(dossier -> dossier.with(dossier.returns().settled()))
                .stop(Clock.EMERGENCY)
                .tell(new RoutingEvent.ArbitrationDecided(lead, command.reason(), helpers));
        HandOver.byArbiter(change, lead, helpers, command.reason());
        return change.accepted();
    }

    /** The province for regencies and cities of its own; else the national desk. */
    private static Holder arbiter(Change change) {
        List<Holder> returners = change.dossier().returns().by();
        Set<Optional<Holder>> uppers = returners.stream()
                .map(returner -> change.policy().offices().above(returner.institution()))
                .collect(Collectors.toSet());
        boolean ofOneProvince = uppers.size() == 1
                && returners.stream().allMatch(returner -> returner.tier() == Tier.DISTRICT);
        return uppers.stream()
                .flatMap(Optional::stream)
                .filter(upper -> ofOneProvince && !change.dossier().safeguards().exclude(upper))
                .findFirst()
                .orElseGet(() -> change.policy().offices().national());
    }
}
