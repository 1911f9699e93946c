-- A limit keeps its marks and its pauses, and in whose working days and by which calendar it is counted, so that it can be
-- counted again from its start. Limits set before keep the marks they had; all that is known of their pauses is how long
-- they were.
alter table deadline
    add column provisional boolean not null default false,
    add column institution text,
    add column calendar    int not null default 0,
    add column unit        text,
    add column marks       text,
    add column pauses      text,
    add column passed      int not null default 0;

update deadline d set
    institution = c.holder_institution,
    unit = case d.clock when 'EMERGENCY' then 'HOURS' when 'REPORTER_COMPLETION' then 'DAYS' else 'WORKING_DAYS' end,
    marks = json_build_array(
        to_json((d.started_at + make_interval(secs => d.stood_still)
            + (d.due_at - d.started_at - make_interval(secs => d.stood_still)) * 0.5) at time zone 'UTC') #>> '{}' || 'Z',
        to_json((d.started_at + make_interval(secs => d.stood_still)
            + (d.due_at - d.started_at - make_interval(secs => d.stood_still)) * 0.8) at time zone 'UTC') #>> '{}' || 'Z'),
    pauses = (select coalesce(json_agg(p), '[]') from (
        select to_json(d.started_at at time zone 'UTC') #>> '{}' || 'Z' as "from",
            to_json((d.started_at + make_interval(secs => d.stood_still)) at time zone 'UTC') #>> '{}' || 'Z' as until
        where d.stood_still > 0
        union all
        select to_json(d.paused_at at time zone 'UTC') #>> '{}' || 'Z', null where d.paused_at is not null) p),
    passed = case d.warned when 0 then 0 when 50 then 1 else 2 end
from routing_case c where c.complaint = d.complaint;

alter table deadline
    alter column institution set not null,
    alter column calendar    drop default,
    alter column unit        set not null,
    alter column marks       set not null,
    alter column pauses      set not null,
    alter column passed      drop default,
    drop column stood_still,
    drop column warned,
    drop column paused_at;

-- What a newer calendar has not counted yet; nothing, as long as none was loaded.
create index deadline_calendar on deadline (calendar) where state in ('RUNNING', 'PAUSED');
