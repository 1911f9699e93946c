-- What was heard of each complaint, folded into one document; status repeats what is in it, to be counted.
create table tracked_case (
    complaint uuid primary key,
    status    text not null,
    content   text not null
) with (fillfactor = 70);
create index tracked_case_status on tracked_case (status);

-- What happened to each complaint. source and sequence are those of the event, so nothing is told twice.
create table timeline_line (
    complaint uuid        not null,
    source    text        not null,
    sequence  bigint      not null,
    at        timestamptz not null,
    happening text        not null,
    office    text,
    tier      text,
    detail    text,
    primary key (complaint, source, sequence)
);
