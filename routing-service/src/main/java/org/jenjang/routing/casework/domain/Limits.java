package org.jenjang.routing.casework.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Clock;

/** The newest limit of each clock of one case. */
public record Limits(Map<Clock, Limit> byClock) {

    /** No clock has been started. */
    public static final Limits NONE = new Limits(Map.of());

    public Limits {
        byClock = Map.copyOf(byClock);
    }

    /** The limits as stored. */
    public static Limits of(Collection<Limit> stored) {
        return stored.stream().reduce(NONE, Limits::with, (a, _) -> a);
    }

    /** The limit of a clock, if it was ever started. */
    public Optional<Limit> of(Clock clock) {
        return Optional.ofNullable(byClock.get(clock));
    }

    /** All limits, in the order of the clocks. */
    public List<Limit> all() {
        return Stream.of(Clock.values()).flatMap(clock -> of(clock).stream()).toList();
    }

    /** Those in the given state, in the order of the clocks. */
    public List<Limit> in(Limit.State state) {
        return all().stream().filter(limit -> limit.state() == state).toList();
    }

    boolean isRunning(Clock clock) {
        return of(clock).filter(Limit::isRunning).isPresent();
    }

    Limits with(Limit limit) {
        Map<Clock, Limit> changed = new EnumMap<>(Clock.class);
        changed.putAll(byClock);
        changed.put(limit.clock(), limit);
        return new Limits(changed);
    }

    Limits changing(Collection<Limit> some, UnaryOperator<Limit> change) {
        return some.stream().map(change).reduce(this, Limits::with, (a, _) -> a);
    }
}
