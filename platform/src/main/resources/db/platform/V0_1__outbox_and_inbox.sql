-- Events out. The names of the first columns are those of Debezium's outbox event router: with Kafka Connect the same
-- table is read from the log instead, routed by aggregatetype (the topic) and keyed by aggregateid.
create table outbox (
    position      bigint generated always as identity primary key,
    id            uuid        not null unique,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    sequence      bigint      not null,
    payload       text        not null,
    headers       text        not null,
    occurred_at   timestamptz not null,
    recorded_at   timestamptz not null default now(),
    published_at  timestamptz
) with (fillfactor = 70);

-- No number is given twice within a stream. Entries of compacted registers carry 0 and have no order.
create unique index outbox_sequence on outbox (aggregateid, sequence) where sequence > 0;
create index outbox_waiting on outbox (position) where published_at is null;
create index outbox_sent on outbox (published_at) where published_at is not null;

-- Events in: how far each stream (one source, one subject) has been applied. The position is stored with the effect,
-- so it is the proof that an event was applied.
create table inbox_stream (
    source         text        not null,
    subject        text        not null,
    next_sequence  bigint      not null,
    quarantined_at timestamptz,
    failure        text,
    primary key (source, subject)
) with (fillfactor = 70);
create index inbox_quarantined on inbox_stream (quarantined_at) where quarantined_at is not null;

-- Events that came before their turn, or whose stream is in quarantine.
create table inbox_parked (
    source    text        not null,
    subject   text        not null,
    sequence  bigint      not null,
    event     text        not null,
    parked_at timestamptz not null default now(),
    primary key (source, subject, sequence)
);

-- Records that are no events at all: kept for a person to look at, since they belong to no stream.
create table inbox_rejected (
    topic       text        not null,
    partition   int         not null,
    "offset"    bigint      not null,
    reason      text        not null,
    rejected_at timestamptz not null default now(),
    primary key (topic, partition, "offset")
);

-- The newest entry of every key of the compacted registers that the service listens to.
create table register_copy (
    type        text        not null,
    key         text        not null,
    payload     text        not null,
    recorded_at timestamptz not null,
    primary key (type, key)
);

-- Answers already given to commands that carried an Idempotency-Key, stored with the change they made.
create table idempotent_answer (
    actor       text        not null,
    key         text        not null,
    request     text        not null,
    answer      text        not null,
    answered_at timestamptz not null default now(),
    primary key (actor, key)
);
create index idempotent_answer_age on idempotent_answer (answered_at);
