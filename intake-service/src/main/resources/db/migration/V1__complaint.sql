-- The report as others may know it: texts are masked, and absent when the report is secret. The reporter's own words and
-- who he is stand in the vault. once_key makes a repeated request find the first one; both once columns are hashes.
create table complaint (
    id             uuid        primary key,
    ticket         text        not null unique,
    once_key       uuid        unique,
    once_request   uuid,
    title          text,
    narrative      text,
    place          text,
    classification text        not null,
    category       text,
    region         text,
    incident_date  date,
    institution    text,
    anonymous      boolean     not null,
    secret         boolean     not null,
    channel        text        not null,
    received_at    timestamptz not null,
    filed_at       timestamptz not null,
    state          text        not null default 'OPEN',
    judged_answer  int         not null default 0,
    last_sequence  bigint      not null default 1,
    version        int         not null default 0,
    constraint secret_has_no_text check (not secret or (title is null and narrative is null and place is null))
) with (fillfactor = 85);

-- Wrong PINs per ticket in the current window; kept in the database so that a restart forgives nothing.
create table pin_attempt (
    ticket text        primary key,
    since  timestamptz not null,
    count  int         not null
);
create index pin_attempt_age on pin_attempt (since);
