package org.jenjang.routing.competence.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.db.Statements;
import org.jenjang.routing.competence.app.BookLoad;
import org.jenjang.routing.competence.app.RuleBookTables;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.listfile.Revisions;

/** The rule book in PostgreSQL. */
@ApplicationScoped
class DbRuleBookTables implements RuleBookTables {

    private static final Revisions REVISIONS = new Revisions("competence_revision");
    private static final String LOADS =
            "select revision, rules, loaded_at, loaded_by from competence_revision order by revision desc";
    private static final String FACTS = """
            select fact, answer, asked, indonesian, english from competence_fact where superseded is null order by place
            """;
    private static final String RULES = """
            select place, code, category, region, facts, target, unit, legal_basis, explanation_indonesian,
                explanation_english, valid_from, valid_to
            from competence_rule where superseded is null order by place
            """;
    private static final String BEGIN = """
            insert into competence_revision (revision, rules, loaded_at, loaded_by)
            values (cast($1 as int), cast($2 as int), cast($3 as timestamptz), nullif($4, ''))
            """;
    private static final String FACT_COLUMNS = "place, fact, answer, asked, indonesian, english";
    private static final String FRESH_FACTS = """
            json_to_recordset(cast($1 as json)) as f(place int, fact text, answer text, asked boolean, indonesian text,
                english text)""";
    private static final String SUPERSEDE_FACTS = supersede("competence_fact", FACT_COLUMNS, FRESH_FACTS);
    private static final String ADD_FACTS = add("competence_fact", FACT_COLUMNS, FRESH_FACTS);
    private static final String COLUMNS = """
            place, code, category, region, facts, target, unit, legal_basis, explanation_indonesian,
                explanation_english, valid_from, valid_to""";
    private static final String FRESH = """
            json_to_recordset(cast($1 as json)) as r(place int, code text, category text, region text, facts text,
                target text, unit text, legal_basis text, explanation_indonesian text, explanation_english text,
                valid_from date, valid_to date)""";
    private static final String SUPERSEDE = supersede("competence_rule", COLUMNS, FRESH);
    private static final String ADD_RULES = add("competence_rule", COLUMNS, FRESH);

    private final Pool pool;
    private final ConnectionUnitOfWork database;

    DbRuleBookTables(Pool pool, ConnectionUnitOfWork database) {
        this.pool = pool;
        this.database = database;
    }

    @Override
    public Uni<Integer> revision() {
        return REVISIONS.newest(pool);
    }

    /** The revision is read first: rules that are added meanwhile make the book newer than it says, and it is read once more. */
    @Override
    public Uni<RuleBook> read() {
        return revision().chain(revision -> pool.query(FACTS).execute()
                .map(rows -> FactRows.facts(rows.stream().toList()))
                .chain(facts -> pool.query(RULES).mapping(RuleRows::line).execute()
                        .map(lines -> new RuleBook(revision, facts, lines.stream().map(line -> line.rule(facts)).toList()))));
    }

    @Override
    public Uni<Void> seed(RuleBook shipped, Instant at) {
        return database.inTransaction(transaction ->
                REVISIONS.after(0, transaction, revision -> put(shipped, revision, at, "", transaction))).replaceWithVoid();
    }

    @Override
    public Uni<Integer> store(RuleBook book, Instant at, String by) {
        return database.inTransaction(transaction ->
                REVISIONS.after(book.revision(), transaction, revision -> put(book, revision, at, by, transaction)));
    }

    @Override
    public Uni<List<BookLoad>> loads() {
        return pool.query(LOADS).mapping(DbRuleBookTables::load).execute().map(rows -> rows.stream().toList());
    }

    private static Uni<Integer> put(RuleBook book, int revision, Instant at, String by, Statements transaction) {
        String number = Integer.toString(revision);
        String rules = RuleRows.json(book.rules());
        String facts = FactRows.json(book.facts());
        return transaction.change(BEGIN, number, Integer.toString(book.rules().size()), at.toString(), by)
                .chain(() -> transaction.change(SUPERSEDE, rules, number))
                .chain(() -> transaction.change(ADD_RULES, rules, number))
                .chain(() -> transaction.change(SUPERSEDE_FACTS, facts, number))
                .chain(() -> transaction.change(ADD_FACTS, facts, number));
    }

    /** What the new rows do not repeat is no longer in force. */
    private static String supersede(String table, String columns, String fresh) {
        return "update " + table + " set superseded = cast($2 as int) where superseded is null and row(" + columns
                + ")::text not in (select row(" + columns + ")::text from " + fresh + ")";
    }

    /** What is still in force stays as it is; only the places that became free are filled. */
    private static String add(String table, String columns, String fresh) {
        return "insert into " + table + " (" + columns + ", loaded_in) select " + columns + ", cast($2 as int) from " + fresh
                + " where place not in (select place from " + table + " where superseded is null)";
    }

    private static BookLoad load(Row row) {
        return new BookLoad(row.getInteger("revision"), row.getInteger("rules"), row.getOffsetDateTime("loaded_at").toInstant(),
                row.getString("loaded_by"));
    }
}
