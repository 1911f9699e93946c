package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.routing.clock.domain.Window;
import org.jspecify.annotations.Nullable;

/** The institution chooses the unit that does the work. */
final class Assigning {

    private Assigning() {}

    static Decision<RoutingCase, RoutingEvent> assign(Change change, RoutingCommand.Assign command) {
        return switch (change.stage()) {
            case Stage.WithInstitution _ -> choose(change, command);
            case Stage.Escalated escalated when escalated.isInside() -> choose(change, command);
            case Stage.AtDesk _, Stage.WithUnit _, Stage.Escalated _ -> refused(RoutingRefusal.NOT_WITH_AN_INSTITUTION);
            case Stage.Barred barred -> refused(barred.bar());
        };
    }

    /** The unit that gets it without anybody choosing: the inspectorate what it alone examines, else the only one there is. */
    static Optional<String> atOnce(Change change, Holder institution, CaseFile file) {
        Offices offices = change.policy().offices();
        Optional<String> examiner =
                file.supervisory() ? offices.inspectorate(institution.institution(), change.at()) : Optional.empty();
        return examiner.or(() -> offices.onlyUnit(institution.institution(), change.at()))
                .filter(unit -> !change.dossier().safeguards().exclude(unit));
    }

    /** Hands it to a unit. When the institution takes it from another one, that is a new hand-over. */
    static void toUnit(Change change, String unit, List<String> helpers, @Nullable String note) {
        Holder holder = change.holder().withUnit(unit);
        boolean taken = change.stage() instanceof Stage.Answerable;
        List<String> all = helpers(change, helpers);
        change.know(dossier -> dossier.with(handed(dossier.handed(), taken, all))).stop(Clock.VERIFY);
        boolean fresh = !change.limits().isRunning(Clock.FIRST_RESPONSE);
        change.moveTo(new Stage.WithUnit(holder, false));
        if (fresh) {
            change.set(Clock.FIRST_RESPONSE, change.at());
        }
        change.tell(new RoutingEvent.Assigned(change.dossier().disposition(), holder, change.dossier().file(),
                change.running(), note, new Terms(change.until(Window.RETURN), all)));
        if (fresh) {
            change.announce(Clock.FIRST_RESPONSE);
        }
    }

    private static Decision<RoutingCase, RoutingEvent> choose(Change change, RoutingCommand.Assign command) {
        Offices offices = change.policy().offices();
        String institution = change.holder().institution();
        List<String> helpers =
                command.helpers().stream().filter(unit -> !unit.equals(command.unit())).distinct().toList();
        List<String> all = Stream.concat(Stream.of(command.unit()), helpers.stream()).toList();
        if (!all.stream().allMatch(unit -> offices.hasUnit(institution, unit, command.at()))) {
            return refused(RoutingRefusal.UNIT_NOT_IN_OFFICE);
        }
        if (all.stream().anyMatch(change.dossier().safeguards()::exclude)) {
            return refused(RoutingRefusal.UNIT_EXCLUDED);
        }
        if (change.dossier().file().supervisory()
                && examiner(change, institution).filter(unit -> !all.equals(List.of(unit))).isPresent()) {
            return refused(RoutingRefusal.ONLY_THE_INSPECTORATE);
        }
        change.stop(Clock.EMERGENCY);
        toUnit(change, command.unit(), helpers, command.note());
        return change.accepted();
    }

    /** The inspectorate, unless the report is about it: then no office inside could ever take the case. */
    static Optional<String> examiner(Change change, String institution) {
        return change.policy().offices().inspectorate(institution, change.at())
                .filter(unit -> !change.dossier().safeguards().exclude(unit));
    }

    private static Handed handed(Handed before, boolean taken, List<String> helpers) {
        Terms terms = new Terms(before.terms() == null ? null : before.terms().returnUntil(), helpers);
        return taken ? before.next(before.basis(), terms) : before.on(terms);
    }

    /** Institutions that an arbiter has named go on helping; units are chosen anew. */
    private static List<String> helpers(Change change, List<String> units) {
        Terms terms = change.dossier().handed().terms();
        Stream<String> institutions = terms == null
                ? Stream.empty()
                : terms.helpers().stream().filter(helper -> !helper.contains("/"));
        return Stream.concat(institutions, units.stream()).toList();
    }
}
