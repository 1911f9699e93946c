-- Filled in training mode only: which reports were filed for an exercise.
create table exercise (
    complaint uuid primary key,
    ticket text not null unique,
    exercise text not null,
    started_at timestamptz not null
);
create index exercise_newest on exercise (started_at desc);
