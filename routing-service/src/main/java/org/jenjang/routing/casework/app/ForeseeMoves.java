package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jenjang.routing.casework.domain.Timetable;
import org.jenjang.routing.clock.app.Moves;
import org.jenjang.routing.clock.app.OpenDeadlines;
import org.jenjang.routing.clock.domain.Almanac;
import org.jenjang.routing.register.app.Places;

/** Looks, a page at a time, which open limits another calendar would move. */
@ApplicationScoped
class ForeseeMoves implements OpenDeadlines {

    private static final int PAGE = 2_000;

    private final RoutingCases cases;
    private final Timetables timetables;
    private final Places places;
    private final Clock clock;

    ForeseeMoves(RoutingCases cases, Timetables timetables, Places places, Clock clock) {
        this.cases = cases;
        this.timetables = timetables;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Uni<Moves> moves(Almanac proposed) {
        Timetable timetable = timetables.by(proposed);
        Instant at = clock.instant();
        AtomicReference<String> last = new AtomicReference<>("");
        return Multi.createBy().repeating().uni(() -> cases.openAfter(last.get(), PAGE))
                .whilst(page -> page.size() == PAGE)
                .invoke(page -> page.stream().reduce((_, next) -> next).ifPresent(end -> last.set(end.id())))
                .map(page -> page.stream().flatMap(open -> move(open, timetable, at).stream()).toList())
                .collect().in(Found::new, Found::add)
                .map(Found::moves);
    }

    private List<Moves.Move> move(OpenLimit open, Timetable timetable, Instant at) {
        Instant was = open.limit().deadline().dueAt();
        Instant now = timetable.recounted(open.limit(), open.reportClass()).deadline().dueAt();
        return was.equals(now)
                ? List.of()
                : List.of(new Moves.Move(open.ticket(), open.limit().clock(), was, now,
                        places.of(open.limit().counting().institution()).zone(), at.isBefore(was) && now.isBefore(at)));
    }

    private static final class Found {
        private final List<Moves.Move> first = new ArrayList<>();
        private long count;
        private long earlier;
        private long overdue;

        void add(List<Moves.Move> more) {
            count += more.size();
            earlier += more.stream().filter(Moves.Move::endsEarlier).count();
            overdue += more.stream().filter(Moves.Move::overdue).count();
            more.stream().limit(Math.max(0, Moves.SHOWN - first.size())).forEach(first::add);
        }

        Moves moves() {
            return new Moves(count, earlier, overdue, first);
        }
    }
}
