-- Who works where, since when and until when. Nobody is deleted: who leaves gets a last day. Personal data; it is on no topic.
-- One mail address is one person and one account at the identity provider, who may hold one office after another.
create table officer (
    id           uuid primary key,
    name         text        not null,
    email        text        not null,
    role         text        not null,
    institution  text        not null,
    unit         text,
    since        date        not null,
    until        date,
    decree       text,
    appointed_by text,
    subject      text,
    successor    uuid references officer,
    note         text,
    recorded_at  timestamptz not null,
    last_sign_in timestamptz
);
create index officer_institution on officer (institution);
create index officer_email on officer (email);
create index officer_subject on officer (subject);
-- Whoever has no last day holds one office only; the rest of the rule is kept by the code that holds the lock.
create unique index officer_in_office on officer (email) where until is null;

-- While somebody is away, a colleague works for his unit too.
create table delegation (
    id       uuid primary key,
    officer  uuid not null references officer,
    delegate uuid not null references officer,
    from_day date not null,
    to_day   date not null
);
create index delegation_officer on delegation (officer);
create index delegation_delegate on delegation (delegate);

-- When the account behind a mail address has to be made what the register says. Not a list of steps: whoever carries one out
-- reads the register of that moment, so it can be tried again, and twice does nothing more.
create table account_task (
    email    text        not null,
    due_at   timestamptz not null,
    next_try timestamptz not null,
    tries    int         not null default 0,
    problem  text,
    primary key (email, due_at)
);
create index account_task_next on account_task (next_try);
