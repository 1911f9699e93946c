-- The vault. Nothing in it can be read without the master key, which is not in the database. Deleting data_key erases the
-- report for ever.
create table vault_report (
    complaint  uuid  primary key,
    data_key   bytea not null,
    identity   bytea not null,
    original   bytea not null,
    nik        bytea,
    nik_ending text,
    account    bytea
);
create index vault_report_account on vault_report (account, complaint desc) where account is not null;

-- What the reporter wrote later, sealed with the data key of the report.
create table vault_addition (
    id        uuid        primary key,
    complaint uuid        not null references vault_report,
    sequence  bigint      not null,
    at        timestamptz not null,
    content   bytea       not null,
    unique (complaint, sequence)
);
