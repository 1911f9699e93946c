-- One row per complaint that a unit has or had, and the number of events told of it.
create table handling (
    complaint       text        primary key,
    version         bigint      not null,
    told            bigint      not null,
    state           text        not null,
    tray            text        not null,
    disposition     int         not null,
    institution     text,
    unit            text,
    tier            text,
    ticket          text unique,
    file            text,
    note            text,
    since           timestamptz,
    escalated       boolean     not null,
    answers         int         not null,
    disputed_answer int,
    dispute_reason  text,
    disputed_at     timestamptz,
    ending          text,
    clocks          text        not null,
    due_at          timestamptz,
    words           text        not null,
    changed_at      timestamptz not null
) with (fillfactor = 80);
create index handling_of_unit on handling (unit, tray, due_at);
create index handling_of_institution on handling (institution, tray, due_at);

-- What happened to it, one line each. The texts of secret and supervisory reports are nowhere but here and in intake.
create table handling_line (
    id          uuid        primary key,
    complaint   text        not null,
    kind        text        not null,
    at          timestamptz not null,
    institution text,
    unit        text,
    tier        text,
    text        text,
    number      int         not null,
    detail      text,
    evidence    text        not null,
    officer     text
);
create index handling_line_of on handling_line (complaint, id);
