-- Regions and categories: what is shipped is stored once, afterwards these tables are the source. Nothing is deleted: an entry ends.
-- changed_in: the newest revision that changed the entry, so that a process reads only what is new.
create table region (
    code         text primary key,
    name         text not null,
    kind         text not null,
    parent       text,
    zone         text not null,
    valid_from   date not null,
    valid_to     date,
    successor    text,
    former_codes text,
    source       text not null,
    changed_in   int  not null
);
create index region_changed on region (changed_in);

create table category (
    code        text primary key,
    parent      text,
    name_id     text not null,
    name_en     text not null,
    valid_from  date not null,
    valid_to    date,
    evidence    text,
    successor   text,
    institution text,
    source      text not null,
    position    bigint generated always as identity,
    changed_in  int  not null
);
create index category_changed on category (changed_in);

-- changed_by: the identity provider's id of a person, who acted for the institution changed_for (null: for the nation);
-- null when a release brought it.
create table code_list_revision (
    revision    int primary key,
    changed_at  timestamptz not null,
    changed_by  text,
    changed_for text
);

-- What each revision changed, entry by entry; the first one, which brings everything, is not written down.
create table code_list_change (
    revision int  not null references code_list_revision,
    entry    text not null,
    name     text not null,
    kind     text not null,
    fields   text not null,
    primary key (revision, entry)
);
create index code_list_change_entry on code_list_change (entry, revision);
