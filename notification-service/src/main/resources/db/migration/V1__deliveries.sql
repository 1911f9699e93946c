-- What must be known of a complaint to tell about it. No name, no address, no text.
create table dossier (
    complaint       text   primary key,
    ticket          text,
    worker          text,
    worker_sequence bigint not null default 0,
    -- Number of the last event that this service has told about the complaint.
    told            bigint not null default 0
) with (fillfactor = 70);

-- One row per notice, kept as the record of what was sent. The id follows from event, rule and audience, so hearing an
-- event again finds the row there; it is also the Message-ID, so that a mail system can drop a double.
create table delivery (
    id           uuid        primary key,
    position     bigint      generated always as identity,
    complaint    text        not null,
    event        text        not null,
    rule         text        not null,
    audience     text        not null,
    facts        text        not null,
    state        text        not null default 'QUEUED' check (state in ('QUEUED', 'FAILED', 'SENT', 'GIVEN_UP', 'NO_ADDRESS')),
    attempts     int         not null default 0,
    obstacle     text,
    queued_at    timestamptz not null,
    -- When it is to be tried (again); null when nothing is to be done any more.
    due_at       timestamptz,
    finished_at  timestamptz,
    -- Until when somebody is sending it. By the database's own clock: it guards against a crash, not against the calendar.
    leased_until timestamptz,
    unique (event, rule, audience)
) with (fillfactor = 70);
create index delivery_due on delivery (due_at, position) where due_at is not null;
create index delivery_complaint on delivery (complaint, position);
create index delivery_newest on delivery (position desc);
