-- On what terms a unit has a case. A case handed over before they were told may be given back for two working days, a weekend
-- counted in. Helpers stand with a blank before and after each code.
alter table handling add column return_until timestamptz;
update handling set return_until = since + interval '4 days' where since is not null;
alter table handling add column helpers text not null default '';
create index handling_with_helpers on handling (tray) where helpers <> '';

-- What clings to a complaint, and how the unit stands under its hand-over.
alter table handling add column danger boolean not null default false;
alter table handling add column ombudsman boolean not null default false;
alter table handling add column finding boolean not null default false;
alter table handling add column rung text;
update handling set rung = 'UPPER_TIER' where escalated;
alter table handling add column promises int not null default 0;
alter table handling add column promised date;

-- Why it lies with the unit again: the three disputed_ columns tell of every kind of setback.
alter table handling add column setback text;
update handling set setback = 'DISPUTE' where disputed_answer is not null;
alter table handling add column reopen_cause text;

-- The answer that waits for approval, and the ticket of the report that a linked one follows.
alter table handling add column proposal text;
alter table handling add column parent_ticket text;

-- SHA-256 of what an answer says, to find the same answer again.
alter table handling_line add column digest text;
create index handling_line_same_answer on handling_line (unit, digest, at) where digest is not null;
