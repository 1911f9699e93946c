package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.kernel.Decision.Accepted;
import org.jenjang.routing.clock.domain.Window;

/** Gathers, step by step, what one command does to a case. Lives only inside a decision, which stays pure. */
final class Change {

    private final RoutingCase before;
    private final RoutingPolicy policy;
    private final Instant at;
    private final List<RoutingEvent> events = new ArrayList<>();
    private Dossier dossier;
    private Limits limits;
    private Stage stage;

    Change(RoutingCase before, RoutingPolicy policy, Instant at) {
        this.before = before;
        this.policy = policy;
        this.at = at;
        this.dossier = before.dossier();
        this.limits = before.limits();
        this.stage = before.stage();
    }

    RoutingPolicy policy() {
        return policy;
    }

    Instant at() {
        return at;
    }

    Dossier dossier() {
        return dossier;
    }

    Limits limits() {
        return limits;
    }

    Holder holder() {
        return stage.holder();
    }

    Stage stage() {
        return stage;
    }

    /** The office one rung above; one that the report is about is passed over. */
    Optional<Holder> above(String institution) {
        return policy.offices().above(institution)
                .flatMap(upper -> isAbout(upper) ? above(upper.institution()) : Optional.of(upper));
    }

    /** Whether the report is about the institution, or about one whose work it took over. */
    boolean isAbout(Holder institution) {
        return dossier.safeguards().exclude(institution)
                || dossier.safeguards().keepFrom().stream()
                        .flatMap(accused -> policy.offices().inChargeOf(accused, dossier.file().category(), at).stream())
                        .anyMatch(institution::equals);
    }

    Instant until(Window window) {
        return policy.timetable().until(window, dossier.file(), at, holder().institution());
    }

    Change know(UnaryOperator<Dossier> more) {
        dossier = more.apply(dossier);
        return this;
    }

    Change moveTo(Stage next) {
        if (!next.holder().equals(stage.holder())) {
            dossier = dossier.heldSince(at);
        }
        stage = next;
        return this;
    }

    Change tell(RoutingEvent event) {
        events.add(event);
        return this;
    }

    /** Sets a clock without a word, for events that carry their deadlines; follow with {@link #announce}. */
    Change set(Clock clock, Instant from) {
        limits = limits.with(policy.timetable().limit(clock, dossier.file(), from, holder().institution()));
        return this;
    }

    Change announce(Clock clock) {
        limits.of(clock).filter(Limit::isRunning)
                .ifPresent(limit -> tell(new RoutingEvent.LimitSet(holder(), limit.deadline())));
        return this;
    }

    Change start(Clock clock, Instant from) {
        return set(clock, from).announce(clock);
    }

    /**
     * Sets RESOLVE without a word. What runs already counts from its start; what is over begins anew; a breach stays a breach.
     *
     * @return whether it was set
     */
    boolean setResolve() {
        Optional<Limit> known = limits.of(Clock.RESOLVE);
        if (known.filter(limit -> limit.state() == Limit.State.BREACHED).isPresent()) {
            return false;
        }
        set(Clock.RESOLVE, known.filter(limit -> limit.state() != Limit.State.DONE)
                .map(limit -> limit.deadline().startedAt()).orElse(at));
        return true;
    }

    Change replace(Limit limit) {
        limits = limits.with(limit);
        return this;
    }

    /** What was owed is done; a breach stays a breach. */
    Change stop(Clock... clocks) {
        limits = limits.changing(runningOrPaused(Set.of(clocks)), limit -> limit.in(Limit.State.DONE));
        return this;
    }

    Change stopAll() {
        return stop(Clock.values());
    }

    /** Danger waits for nobody. */
    Change pauseAll(PauseReason reason) {
        List<Limit> running = limits.in(Limit.State.RUNNING).stream()
                .filter(limit -> limit.clock() != Clock.EMERGENCY)
                .toList();
        limits = limits.changing(running, limit -> limit.pausedSince(at));
        running.forEach(limit -> tell(new RoutingEvent.LimitPaused(holder(), limit.clock(), reason)));
        return this;
    }

    Change resumeAll() {
        List<Limit> paused = limits.in(Limit.State.PAUSED);
        limits = limits.changing(paused, limit -> policy.timetable().resumed(limit, at));
        paused.forEach(limit -> announce(limit.clock()));
        return this;
    }

    /** The limits under which an office acts, for the events that hand a case over. */
    List<Deadline> running() {
        return limits.in(Limit.State.RUNNING).stream().map(Limit::deadline).toList();
    }

    Accepted<RoutingCase, RoutingEvent> accepted() {
        long told = before.told() + events.stream().filter(RoutingEvent::isTold).count();
        return new Accepted<>(new RoutingCase(dossier, limits, stage, told), events);
    }

    private List<Limit> runningOrPaused(Set<Clock> clocks) {
        return limits.all().stream()
                .filter(limit -> clocks.contains(limit.clock()))
                .filter(limit -> limit.state() == Limit.State.RUNNING || limit.state() == Limit.State.PAUSED)
                .toList();
    }
}
