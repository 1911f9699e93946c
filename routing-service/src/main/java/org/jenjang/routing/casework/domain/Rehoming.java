package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.routing.clock.domain.Window;
import org.jspecify.annotations.Nullable;

/**
 * An office has ended, and whoever took over its work goes on with the case. No limit begins anew or is lengthened, and the
 * case keeps its rung. Who has to begin is given the days within which he may say that he is not competent; a unit that goes
 * on keeps those it had.
 */
final class Rehoming {

    private static final Terms NONE = new Terms(null, List.of());

    private final Change change;
    private final Succession succession;

    private Rehoming(Change change) {
        this.change = change;
        this.succession = new Succession(change);
    }

    static Decision<RoutingCase, RoutingEvent> rehome(Change change) {
        Rehoming rehoming = new Rehoming(change);
        return change.stage() instanceof Stage.Over
                ? refused(RoutingRefusal.OVER)
                : Removal.of(change.stage(), rehoming.succession)
                        .map(rehoming::move)
                        .orElseGet(() -> refused(RoutingRefusal.NOTHING_CHANGES));
    }

    private Decision<RoutingCase, RoutingEvent> move(Removal removal) {
        Holder before = change.holder();
        change.know(dossier -> dossier.with(dossier.ladder().inherited(succession::present))).moveTo(removal.next());
        Optional<Clock> started = switch (removal.kind()) {
            case DESK -> takeDesk(removal);
            case GOES_ON -> goOn(removal);
            case BEGINS -> begin(removal);
            case SOUGHT -> seek(removal);
        };
        tell(removal, before);
        started.ifPresent(change::announce);
        if (change.stage() instanceof Stage.WithInstitution now) {
            Assigning.atOnce(change, now.holder(), change.dossier().file())
                    .ifPresent(unit -> Assigning.toUnit(change, unit, List.of(), null));
        }
        return change.accepted();
    }

    private Optional<Clock> takeDesk(Removal removal) {
        if (!(removal.next() instanceof Stage.InArbitration)) {
            change.know(dossier -> dossier.withDesk(removal.to()));
        }
        return Optional.empty();
    }

    private Optional<Clock> goOn(Removal removal) {
        handed(handed -> {
            Terms before = handed.terms();
            return before == null
                    ? handed
                    : handed.on(new Terms(before.returnUntil(), succession.helpers(before.helpers(), removal.to())));
        });
        return Optional.empty();
    }

    /** The helpers of the unit that has ended help no longer. An answer that waits for its reporter keeps its hand-over. */
    private Optional<Clock> begin(Removal removal) {
        boolean answered = removal.next() instanceof Stage.Answered;
        handed(handed -> {
            Terms before = handed.terms() == null ? NONE : handed.terms();
            List<String> institutions = before.helpers().stream().filter(helper -> !helper.contains("/")).toList();
            Terms terms = new Terms(returnUntil(removal.to()), succession.helpers(institutions, removal.to()));
            return answered ? handed.on(terms) : handed.next(handed.basis(), terms);
        });
        boolean idle = !change.limits().isRunning(Clock.FIRST_RESPONSE) && !change.limits().isRunning(Clock.VERIFY);
        if (!idle || !(removal.next() instanceof Stage.WithInstitution)) {
            return Optional.empty();
        }
        change.set(Clock.FIRST_RESPONSE, change.at());
        return Optional.of(Clock.FIRST_RESPONSE);
    }

    private Optional<Clock> seek(Removal removal) {
        change.know(dossier -> dossier.withDesk(removal.to()))
                .stop(Clock.VERIFY, Clock.FIRST_RESPONSE)
                .set(Clock.REDISPATCH, change.at());
        if (removal.next() instanceof Stage.OnHold) {
            change.limits().of(Clock.REDISPATCH).ifPresent(limit -> change.replace(limit.pausedSince(change.at())));
        }
        return Optional.of(Clock.REDISPATCH);
    }

    private void tell(Removal removal, Holder before) {
        Holder from = removal.from();
        Holder to = removal.to();
        int disposition = change.dossier().disposition();
        boolean onHold = removal.next() instanceof Stage.OnHold;
        change.tell(new RoutingEvent.Rehomed(disposition, from, to, change.holder(),
                removal.kind() == Removal.Kind.SOUGHT && !onHold, change.dossier().file(), change.running(),
                succession.regulation(from).orElse(null), terms(change.stage())));
        Stream.of(from, before).filter(office -> office.tier() != to.tier() && office.tier() != change.holder().tier())
                .distinct()
                .forEach(office -> change.tell(new RoutingEvent.Released(disposition, office, to)));
    }

    /** While the reporter completes the report these days stand still, so that they begin with the hold. */
    private @Nullable Instant returnUntil(Holder heir) {
        if (change.dossier().returns().decided()) {
            return null;
        }
        Instant from = change.stage() instanceof Stage.OnHold
                ? change.limits().of(Clock.REPORTER_COMPLETION).orElseThrow().deadline().startedAt()
                : change.at();
        return change.policy().timetable().until(Window.RETURN, change.dossier().file(), from, heir.institution());
    }

    /** A desk and an arbiter have no helpers, and return nothing. */
    private Terms terms(Stage stage) {
        Terms terms = change.dossier().handed().terms();
        return switch (stage) {
            case Stage.AtDesk _, Stage.InArbitration _, Stage.Over _ -> NONE;
            case Stage.OnHold held -> terms(held.before());
            case Stage.WithInstitution _, Stage.Answerable _, Stage.Answered _ -> terms == null ? NONE : terms;
        };
    }

    private void handed(UnaryOperator<Handed> how) {
        change.know(dossier -> dossier.with(how.apply(dossier.handed())));
    }
}
