create extension if not exists pg_trgm;

-- The register (source of truth: the files that are shipped; loaded at start, only what changed).
create table institution (
    code       text primary key,
    name       text not null,
    parent     text,
    tier       text not null,
    kind       text not null,
    region     text,
    zone       text not null,
    email      text not null,
    valid_from date not null,
    valid_to   date,
    successor  text
);
create index institution_name on institution using gin (name gin_trgm_ops);

create table unit (
    code        text primary key,
    institution text not null references institution,
    name        text not null,
    kind        text not null,
    email       text not null,
    valid_from  date not null,
    valid_to    date
);
create index unit_institution on unit (institution);
create index unit_name on unit using gin (name gin_trgm_ops);

-- One row per complaint: the report as the desk has classified it, and whose turn it is.
-- Of a secret or supervisory report title, narrative and place are empty: that text lives in intake alone.
create table routing_case (
    complaint          text primary key,
    ticket             text        not null unique,
    title              text,
    narrative          text,
    classification     text        not null,
    supervisory        boolean     not null,
    category           text,
    region             text,
    place              text,
    incident_date      date,
    channel            text        not null,
    anonymous          boolean     not null,
    secret             boolean     not null,
    submitted_at       timestamptz not null,
    attachments        text        not null,

    received_at        timestamptz not null,
    desk               text        not null,
    held_since         timestamptz not null,
    disposition        int         not null,
    basis              text,
    basis_note         text,
    level              int         not null,
    liable             text        not null,
    disputed_answer    int         not null,
    ombudsman_offered  boolean     not null,

    stage              text        not null,
    stage_before       text,
    holder_institution text        not null,
    holder_unit        text,
    holder_tier        text        not null,
    begun              boolean     not null,
    below              text,
    returned_by        text,
    return_reason      text,
    return_suggestion  text,
    answer             int         not null,
    questions          text        not null,
    held_until         timestamptz,
    closure            text,
    archive_reason     text,
    explanation        text,

    told               bigint      not null,
    version            int         not null
) with (fillfactor = 70);
create index routing_case_queue on routing_case (holder_institution, stage, held_since);
create index routing_case_held on routing_case (held_since);
create index routing_case_title on routing_case using gin (title gin_trgm_ops);

-- The newest limit of each clock of a case. next_look is when something happens next: a warning, or the breach.
create table deadline (
    id          text primary key,
    complaint   text        not null references routing_case,
    clock       text        not null,
    started_at  timestamptz not null,
    due_at      timestamptz not null,
    amount      int         not null,
    legal_basis text        not null,
    stood_still bigint      not null,
    warned      int         not null,
    state       text        not null,
    paused_at   timestamptz,
    next_look   timestamptz not null
) with (fillfactor = 70);
create index deadline_complaint on deadline (complaint);
create index deadline_next on deadline (next_look) where state = 'RUNNING';

-- What happened to a case, for the people at the desk; never changed. number is a level, percentage, answer or hand-over.
create table journal (
    position    bigint generated always as identity primary key,
    complaint   text        not null references routing_case,
    at          timestamptz not null,
    kind        text        not null,
    institution text        not null,
    unit        text,
    tier        text        not null,
    other       text,
    clock       text,
    number      int         not null,
    words       text,
    suggestion  text,
    actor       text
);
create index journal_complaint on journal (complaint, position);
