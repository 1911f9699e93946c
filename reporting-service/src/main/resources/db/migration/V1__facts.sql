-- One row per complaint: the fold over everything heard about it, and beside it the columns that figures are made of.
-- No title, no text, nothing about a person. All of it can be thrown away and counted again from the topics.
create table complaint_fact (
    complaint               text        primary key,
    -- Null for the moment between the row's beginning and the end of its first batch.
    fold                    text,
    state                   text        not null default 'RECEIVED',
    open                    boolean     not null default true,
    -- Null until the report itself was heard of; until then it is not counted.
    submitted_at            timestamptz,
    classification          text,
    supervisory             boolean     not null default false,
    category                text,
    region                  text,
    province                text,
    holder_institution      text,
    holder_unit             text,
    holder_tier             text,
    institution             text,
    verified_at             timestamptz,
    disposed_at             timestamptz,
    first_post_at           timestamptz,
    first_response_at       timestamptz,
    first_response_due      timestamptz,
    first_response_paused   boolean     not null default false,
    first_response_breached boolean     not null default false,
    answered_at             timestamptz,
    resolve_due             timestamptz,
    resolve_paused          boolean     not null default false,
    resolve_breached        boolean     not null default false,
    closed_at               timestamptz,
    closure                 text,
    rating                  int,
    returns                 int         not null default 0,
    level                   int         not null default 0,
    ombudsman               boolean     not null default false
) with (fillfactor = 70);

-- Each time everything was counted again. One that is not finished is taken up again after a crash.
create table rebuild (
    id           bigint      generated always as identity primary key,
    requested_at timestamptz not null,
    requested_by text        not null,
    finished_at  timestamptz,
    records      bigint
);
create unique index rebuild_one_at_a_time on rebuild ((true)) where finished_at is null;
