package org.jenjang.response.handling.adapter.db;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jenjang.response.handling.app.Inbox;
import org.jenjang.response.handling.app.Kept;
import org.jenjang.response.handling.app.Tray;

/** Reads the desks: what presses most comes first, and of what is done the newest. */
@ApplicationScoped
class DbInbox implements Inbox {

    private static final int PAGE = 20;
    private static final String FOUND = " and tray in :trays and words like :words escape '!'";
    private static final String URGENT_FIRST = " order by dueAt asc nulls last, since asc, complaint";
    private static final String NEWEST_FIRST = " order by changedAt desc, complaint";

    private final HandlingRows rows;

    DbInbox(HandlingRows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<Page> page(Desk desk, Search search) {
        boolean open = search.trays().stream().anyMatch(Tray.OPEN::contains);
        OnDesk on = OnDesk.of(desk);
        PanacheQuery<HandlingRow> found = rows.find(on.condition() + FOUND + (open ? URGENT_FIRST : NEWEST_FIRST),
                on.with(Map.of("trays", search.trays(), "words", OnDesk.pattern(search.words()))));
        return found.count().chain(total -> {
            int pages = Math.max(1, Math.toIntExact((total + PAGE - 1) / PAGE));
            int page = Math.clamp(search.page(), 1, pages);
            return found.page(page - 1, PAGE).list().map(list -> new Page(read(list), page, pages, total));
        });
    }

    @Override
    public Uni<Counts> count(Desk desk, Instant now) {
        OnDesk on = OnDesk.of(desk);
        return rows.getSession()
                .chain(session -> {
                    var query = session.createQuery("select tray, count(*) from HandlingRow where " + on.condition()
                            + " group by tray", Object[].class);
                    on.values().forEach(query::setParameter);
                    return query.getResultList();
                })
                .chain(counted -> rows.count(on.condition() + " and tray in :trays and dueAt < :now",
                                on.with(Map.of("trays", Tray.OPEN, "now", now)))
                        .map(late -> new Counts(trays(counted), late)));
    }

    private static Map<Tray, Long> trays(List<Object[]> counted) {
        Map<Tray, Long> trays = new EnumMap<>(Tray.class);
        counted.forEach(row -> trays.put((Tray) row[0], (Long) row[1]));
        return trays;
    }

    private static List<Kept> read(List<HandlingRow> found) {
        return found.stream().map(HandlingMapping::read).toList();
    }
}
