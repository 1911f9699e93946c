package org.jenjang.routing.clock.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jenjang.routing.clock.app.Moves;

/** Shows which open limits a change would move: the ticket, what was said, what will be said. */
@ApplicationScoped
class MovesViews {

    private final CalendarWords words;

    MovesViews(CalendarWords words) {
        this.words = words;
    }

    MovesView of(Moves moves) {
        CalendarMessages say = words.say();
        List<String> effects = Stream.of(
                        effect(moves.count() - moves.earlier(), say::effectLater),
                        effect(moves.earlier(), say::effectEarlier),
                        effect(moves.overdue(), say::effectOverdue))
                .flatMap(List::stream)
                .toList();
        return new MovesView(say.previewMoves(moves.count()), effects, say.previewShown(Moves.SHOWN),
                List.of(say.ticket(), say.clock(), say.was(), say.now(), say.effect()),
                moves.first().stream().map(this::line).toList());
    }

    private static List<String> effect(long count, Function<Number, String> sentence) {
        return count == 0 ? List.of() : List.of(sentence.apply(count));
    }

    private MovesView.Line line(Moves.Move move) {
        CalendarMessages say = words.say();
        long days = Math.max(1, Duration.between(move.was(), move.now()).abs().toDays());
        boolean later = move.now().isAfter(move.was());
        String effect = later ? say.daysLater(days) : say.daysEarlier(days);
        return new MovesView.Line(move.ticket(), say.clockOf(move.clock()),
                words.moment(move.was(), move.zone()), words.moment(move.now(), move.zone()),
                move.overdue() ? "overdue" : later ? "attention" : "progress",
                move.overdue() ? say.overdueAtOnce(effect) : effect);
    }
}
