-- Who looked at the register of officers and who changed it; never changed itself. officer is empty for a whole list.
create table officer_log (
    position    bigint generated always as identity primary key,
    at          timestamptz not null,
    actor       text        not null,
    what        text        not null,
    institution text        not null,
    officer     uuid
);
create index officer_log_officer on officer_log (officer, position);
