-- The register: what is shipped is stored once, afterwards these tables are the source. Nothing is deleted: an entry ends.
-- changed_in: the newest revision that changed the institution or one of its units, so that a process reads only what is new.
alter table institution
    add column shares     text,
    add column source     text not null default '',
    add column position   bigint generated always as identity,
    add column changed_in int  not null default 1;
create index institution_changed on institution (changed_in);

alter table unit
    add column region    text,
    add column successor text,
    add column source    text not null default '',
    add column position  bigint generated always as identity;

-- changed_by: the identity provider's id of a person, who acted for the institution changed_for (null: for the nation).
-- shipped: the files of a release that were taken; each is taken once, and nobody changed anything.
create table register_revision (
    revision    int primary key,
    changed_at  timestamptz not null,
    changed_by  text,
    changed_for text,
    shipped     text
);

-- What each revision changed, entry by entry; the first one, which brings everything, is not written down.
create table register_change (
    revision    int  not null references register_revision,
    entry       text not null,
    institution text not null,
    name        text not null,
    kind        text not null,
    fields      text not null,
    primary key (revision, entry)
);
create index register_change_institution on register_change (institution, revision);
