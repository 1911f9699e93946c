-- What the platform had proposed when the institution was chosen, beside what was chosen and by whom.
alter table routing_case
    add column proposed text,
    add column confidence double precision,
    add column rule text;
alter table journal
    add column proposed text,
    add column confidence real,
    add column rule text;
create index journal_teaches on journal (position) where kind in ('OPENED', 'DISPOSED', 'RECLASSIFIED');
create index journal_returned on journal (at) where kind = 'RETURNED';
