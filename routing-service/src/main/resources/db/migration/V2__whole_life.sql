-- A case can be in arbitration, follow another one, and be called back after its end; the ladder has rungs.
alter table routing_case
    add column return_until      timestamptz,
    add column helpers           text    not null default '[]',
    add column returners         text    not null default '[]',
    add column arbitrated        boolean not null default false,
    add column rung              text,
    add column with_ombudsman    boolean not null default false,
    add column newest_answer     int     not null default 0,
    add column reach             text    not null default 'UNKNOWN',
    add column reply_renewed     boolean not null default false,
    add column keep_from         text    not null default '[]',
    add column emergency         boolean not null default false,
    add column reporter_gone     boolean not null default false,
    add column reopened          int     not null default 0,
    add column objected          boolean not null default false,
    add column archived_by       text,
    add column objection_until   timestamptz,
    add column completable_until timestamptz,
    add column reopen_until      timestamptz,
    add column arbitration_cause text,
    add column parent            text,
    add column parent_ticket     text;

-- What was on its way before: nobody is late with what he could not know of.
update routing_case set return_until = now() + interval '2 days' where disposition > 0;
update routing_case set newest_answer = greatest(answer, disputed_answer);
update routing_case set reach = 'REACHED' where stage = 'ANSWERED';
update routing_case set rung = 'UPPER_TIER' where level > 0;
update routing_case set stage_before = case when disposition = 0 then 'AT_DESK' else 'WITH_INSTITUTION' end
    where stage = 'ARCHIVED';
update routing_case set stage_before = 'WITH_UNIT', begun = true where stage = 'CLOSED' and holder_unit is not null;
update routing_case set stage_before = 'ESCALATED', below = holder_tier || ' ' || holder_institution
    where stage = 'CLOSED' and holder_unit is null;

create index routing_case_parent on routing_case (parent) where parent is not null;
