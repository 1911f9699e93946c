package org.jenjang.response.handling.adapter.db;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
        PanacheQuery<HandlingRow> found = rows.find(
                of(desk) + FOUND + (open ? URGENT_FIRST : NEWEST_FIRST),
                Parameters.with("office", office(desk)).and("trays", search.trays()).and("words", pattern(search.words())));
        return found.count().chain(total -> {
            int pages = Math.max(1, Math.toIntExact((total + PAGE - 1) / PAGE));
            int page = Math.clamp(search.page(), 1, pages);
            return found.page(page - 1, PAGE).list().map(list -> new Page(read(list), page, pages, total));
        });
    }

    @Override
    public Uni<Counts> count(Desk desk, Instant now) {
        String overdue = of(desk) + " and tray in :trays and dueAt < :now";
        return rows.getSession()
                .chain(session -> session.createQuery(
                                "select tray, count(*) from HandlingRow where " + of(desk) + " group by tray", Object[].class)
                        .setParameter("office", office(desk))
                        .getResultList())
                .chain(counted -> rows.count(overdue, Parameters.with("office", office(desk))
                                .and("trays", Tray.OPEN)
                                .and("now", now))
                        .map(late -> new Counts(trays(counted), late)));
    }

    private static Map<Tray, Long> trays(List<Object[]> counted) {
        Map<Tray, Long> trays = new EnumMap<>(Tray.class);
        counted.forEach(row -> trays.put((Tray) row[0], (Long) row[1]));
        return trays;
    }

    private static String of(Desk desk) {
        return switch (desk) {
            case Desk.OfUnit _ -> "unit = :office";
            case Desk.OfHelper _ -> "helpers <> '' and helpers like :office escape '!'";
            case Desk.OfInstitution _ -> "institution = :office";
            case Desk.OfApprover _ -> "tray = " + Tray.class.getName() + ".APPROVAL and institution = :office";
        };
    }

    private static String office(Desk desk) {
        return switch (desk) {
            case Desk.OfUnit(String unit) -> unit;
            case Desk.OfHelper(String unit) -> pattern(" " + unit + " ");
            case Desk.OfInstitution(String institution) -> institution;
            case Desk.OfApprover(String institution) -> institution;
        };
    }

    private static String pattern(String words) {
        String literal = words.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + literal + "%";
    }

    private static List<Kept> read(List<HandlingRow> found) {
        return found.stream().map(HandlingMapping::read).toList();
    }
}
