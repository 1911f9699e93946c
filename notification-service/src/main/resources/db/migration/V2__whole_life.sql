-- What decides who else is told: which report a complaint follows, and how it is classified. A newer word of routing wins.
create table trait (
    complaint         text    primary key,
    parent            text,
    parent_sequence   bigint  not null default 0,
    handling          text,
    hidden            boolean not null default false,
    handling_sequence bigint  not null default -1
) with (fillfactor = 70);
create index trait_parent on trait (parent) where parent is not null;

-- One event may be told to the reporters of many complaints.
alter table delivery drop constraint delivery_event_rule_audience_key;
alter table delivery add unique (event, rule, audience, complaint);
