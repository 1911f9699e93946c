-- The working calendar and the rules: what is shipped is stored at the first start, afterwards these tables are the source.
-- Nothing is deleted: a year that is loaded anew supersedes its earlier days.
create table calendar_revision (
    revision  int primary key,
    year      int         not null,
    days      int         not null,
    loaded_at timestamptz not null,
    loaded_by text
);

create table holiday (
    date       date not null,
    name       text not null,
    kind       text not null,
    region     text,
    decree     text not null,
    revision   int  not null,
    loaded_in  int  not null references calendar_revision,
    superseded int references calendar_revision
);
create index holiday_in_force on holiday (date) where superseded is null;

-- scope: the region or institution whose own, stricter rule it is; null for the whole country.
create table deadline_rule (
    span         text not null,
    report_class text,
    amount       int  not null check (amount > 0),
    unit         text not null,
    legal_basis  text not null,
    valid_from   date not null,
    valid_to     date,
    scope        text
);
