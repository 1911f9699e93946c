package org.jenjang.routing.officer.adapter.db;

/** The statements of the register of officers. */
final class OfficerSql {

    static final String LOCK = "lock table officer in share row exclusive mode";
    private static final String DOCUMENT = """
            , shown as (select * from chosen union select o.* from officer o where o.id in (
                select d.officer from delegation d join chosen c on d.delegate = c.id))
            select cast(json_build_object(
                'officers', (select coalesce(json_agg(s order by s.since, s.id), '[]') from shown s),
                'delegations', (select coalesce(json_agg(d order by d.from_day, d.id), '[]') from delegation d
                    where d.officer in (select id from chosen) or d.delegate in (select id from chosen))) as text)
            """;
    static final String ROSTER = """
            with chosen as (select * from officer
                where institution in (select json_array_elements_text(cast($1 as json)))
                    or email in (select json_array_elements_text(cast($2 as json))))
            """ + DOCUMENT;
    static final String PERSON = "with chosen as (select * from officer where email = $1)" + DOCUMENT;
    static final String ONE = "select cast(coalesce(json_agg(o), '[]') as text) from officer o where id = cast($1 as uuid)";
    static final String LIKE = """
            select cast(json_build_object(
                'all', (select count(*) from officer where name ilike $1 or email ilike $1),
                'officers', (select coalesce(json_agg(o), '[]') from (select * from officer where name ilike $1 or email ilike $1
                    order by until is not null, name, id limit cast($2 as int)) o)) as text)
            """;
    static final String STORE_OFFICERS = """
            insert into officer
            select * from json_populate_recordset(null::officer, cast($1 as json))
            on conflict (id) do update set name = excluded.name, email = excluded.email, decree = excluded.decree, until = excluded.until,
                successor = excluded.successor, note = excluded.note
            """;
    static final String STORE_DELEGATIONS = """
            insert into delegation
            select * from json_populate_recordset(null::delegation, cast($1 as json))
            on conflict (id) do update set to_day = excluded.to_day
            """;
    static final String ADD_TASKS = """
            insert into account_task (email, due_at, next_try)
            select email, due_at, due_at from json_to_recordset(cast($1 as json)) as t(email text, due_at timestamptz)
            on conflict (email, due_at) do update set next_try = excluded.next_try
            """;
    static final String NOTE = """
            insert into officer_log (at, actor, what, institution, officer)
            values (cast($1 as timestamptz), $2, $3, $4, cast(nullif($5, '') as uuid))
            """;
    static final String NOTE_EACH = """
            insert into officer_log (at, actor, what, institution, officer)
            select cast($1 as timestamptz), $2, $3, o.institution, o.id from officer o
            where o.id in (select cast(json_array_elements_text(cast($4 as json)) as uuid))
            """;
    static final String LOG = """
            select cast(coalesce(json_agg(l), '[]') as text) from (
                select to_json(l.at at time zone 'UTC') #>> '{}' || 'Z' as at, l.what,
                    coalesce((select a.name from officer a where a.subject = l.actor limit 1), l.actor) as actor
                from officer_log l where l.officer = cast($1 as uuid) order by l.position desc limit 20) l
            """;

    private OfficerSql() {}
}
