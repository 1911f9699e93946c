-- What the test application has applied, in the order of application.
create table ledger (
    line     bigint generated always as identity primary key,
    source   text   not null,
    subject  text   not null,
    sequence bigint not null,
    event    text   not null
);

create table note (
    id      uuid primary key,
    words   text   not null,
    version bigint not null
);
