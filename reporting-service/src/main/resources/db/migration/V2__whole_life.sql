-- What happens to a complaint after its first answer, or beside it.
alter table complaint_fact
    add column arbitrations    int     not null default 0,
    add column closings        int     not null default 0,
    add column reopenings      int     not null default 0,
    add column promised        boolean not null default false,
    add column broken_promises int     not null default 0,
    add column handed_over     boolean not null default false;

-- What was folded before does not tell of it, so everything is counted again, as when the national desk asks for it.
insert into rebuild (requested_at, requested_by)
    select now(), 'migration V2' where exists (select from complaint_fact) on conflict do nothing;
truncate inbox_stream, inbox_parked, complaint_fact;
