package org.jenjang.routing.clock.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.db.Statements;
import org.jenjang.routing.clock.app.AlmanacTables;
import org.jenjang.routing.clock.app.CalendarLoad;
import org.jenjang.routing.clock.domain.Almanac;
import org.jenjang.routing.clock.domain.CalendarYear;
import org.jenjang.routing.clock.domain.DeadlineRule;
import org.jenjang.routing.clock.domain.DeadlineRules;
import org.jenjang.routing.clock.domain.RuleChange;
import org.jenjang.routing.clock.domain.WorkingCalendar;
import org.jenjang.routing.listfile.Revisions;

/** Holidays and rules in PostgreSQL. */
@ApplicationScoped
class DbAlmanacTables implements AlmanacTables {

    private static final Revisions REVISIONS = new Revisions("calendar_revision");
    private static final String LOADS = """
            select revision, year, days, loaded_at, loaded_by from calendar_revision where year is not null order by revision desc
            """;
    private static final String HOLIDAYS = """
            select date, name, kind, region, decree, revision from holiday where superseded is null order by date, region
            """;
    private static final String RULES = """
            select span, report_class, amount, unit, legal_basis, valid_from, valid_to, scope from deadline_rule
            where superseded is null
            """;
    private static final String BEGIN = """
            insert into calendar_revision (revision, year, days, loaded_at, loaded_by)
            values (cast($1 as int), cast(nullif($2, '') as int), cast(nullif($3, '') as int), cast($4 as timestamptz), nullif($5, ''))
            """;
    private static final String SUPERSEDE = """
            update holiday set superseded = cast($1 as int)
            where superseded is null and extract(year from date) = cast($2 as int)
            """;
    private static final String ADD_DAYS = """
            insert into holiday (date, name, kind, region, decree, revision, loaded_in)
            select date, name, kind, region, decree, revision, cast($2 as int)
            from json_to_recordset(cast($1 as json)) as h(date date, name text, kind text, region text, decree text,
                revision int)
            """;
    private static final String SUPERSEDE_RULE = """
            update deadline_rule set superseded = cast($1 as int)
            where superseded is null and span = $2 and report_class is not distinct from nullif($3, '')
                and scope is not distinct from nullif($4, '') and valid_from = cast($5 as date)
            """;
    private static final String ADD_RULES = """
            insert into deadline_rule (span, report_class, amount, unit, legal_basis, valid_from, valid_to, scope, set_in)
            select span, report_class, amount, unit, legal_basis, valid_from, valid_to, scope, cast(nullif($2, '') as int)
            from json_to_recordset(cast($1 as json)) as r(span text, report_class text, amount int, unit text,
                legal_basis text, valid_from date, valid_to date, scope text)
            """;

    private final Pool pool;
    private final ConnectionUnitOfWork database;

    DbAlmanacTables(Pool pool, ConnectionUnitOfWork database) {
        this.pool = pool;
        this.database = database;
    }

    @Override
    public Uni<Integer> revision() {
        return REVISIONS.newest(pool);
    }

    /** The revision is read first: days that are added meanwhile make the almanac newer than it says, which is harmless. */
    @Override
    public Uni<Almanac> read() {
        return revision().chain(revision -> pool.query(HOLIDAYS).execute()
                .chain(days -> pool.query(RULES).execute().map(rules -> new Almanac(
                        revision,
                        new WorkingCalendar(days.stream().map(AlmanacRows::holiday).toList()),
                        new DeadlineRules(rules.stream().map(AlmanacRows::rule).toList())))));
    }

    @Override
    public Uni<Void> seed(Almanac shipped, Instant at) {
        List<CalendarYear> years = shipped.calendar().knownYears().stream()
                .map(year -> new CalendarYear(year, shipped.calendar().of(year))).toList();
        return database.inTransaction(transaction -> REVISIONS.after(0, transaction, _ -> add(years, at, transaction)
                .chain(() -> transaction.change(ADD_RULES, rows(shipped.rules().rules()), "")))).replaceWithVoid();
    }

    @Override
    public Uni<Integer> store(CalendarYear year, Instant at, String by) {
        return database.inTransaction(transaction -> REVISIONS.newest(transaction)
                .chain(newest -> add(year, newest + 1, at, by, transaction).replaceWith(newest + 1)));
    }

    @Override
    public Uni<Integer> store(RuleChange change, int seen, Instant at, String by) {
        return database.inTransaction(transaction ->
                REVISIONS.after(seen, transaction, revision -> put(change, revision, at, by, transaction)));
    }

    @Override
    public Uni<List<CalendarLoad>> loads() {
        return pool.query(LOADS).mapping(DbAlmanacTables::load).execute().map(rows -> rows.stream().toList());
    }

    private static Uni<Void> add(List<CalendarYear> years, Instant at, Statements transaction) {
        Uni<Void> added = Uni.createFrom().voidItem();
        for (int i = 0; i < years.size(); i++) {
            int revision = i + 1;
            CalendarYear year = years.get(i);
            added = added.chain(() -> add(year, revision, at, "", transaction));
        }
        return added;
    }

    private static Uni<Void> add(CalendarYear year, int revision, Instant at, String by, Statements transaction) {
        String number = Integer.toString(revision);
        String days = new JsonArray(year.days().stream().map(AlmanacRows::row).toList()).encode();
        String size = Integer.toString(year.days().size());
        return transaction.change(BEGIN, number, Integer.toString(year.year()), size, at.toString(), by)
                .chain(() -> transaction.change(SUPERSEDE, number, Integer.toString(year.year())))
                .chain(() -> transaction.change(ADD_DAYS, days, number))
                .replaceWithVoid();
    }

    private static Uni<Integer> put(RuleChange change, int revision, Instant at, String by, Statements transaction) {
        String number = Integer.toString(revision);
        List<DeadlineRule> fresh = Stream.concat(change.ended().stream(), Stream.of(change.added())).toList();
        return transaction.change(BEGIN, number, "", "", at.toString(), by)
                .chain(() -> change.before().map(rule -> supersede(rule, number, transaction))
                        .orElse(Uni.createFrom().item(0)))
                .chain(() -> transaction.change(ADD_RULES, rows(fresh), number));
    }

    private static Uni<Integer> supersede(DeadlineRule rule, String revision, Statements transaction) {
        return transaction.change(SUPERSEDE_RULE, revision, rule.span().name(), Objects.toString(rule.reportClass(), ""),
                Objects.toString(rule.scope(), ""), rule.validFrom().toString());
    }

    private static String rows(List<DeadlineRule> rules) {
        return new JsonArray(rules.stream().map(AlmanacRows::row).toList()).encode();
    }

    private static CalendarLoad load(Row row) {
        return new CalendarLoad(row.getInteger("revision"), row.getInteger("year"), row.getInteger("days"),
                row.getOffsetDateTime("loaded_at").toInstant(), row.getString("loaded_by"));
    }
}
