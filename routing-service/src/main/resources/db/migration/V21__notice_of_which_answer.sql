-- Which event told of the newest answer, and about which one the notice was that was heard of last. What was known before stays
-- true of the answer that was the newest then: both are empty.
alter table routing_case
    add column answer_event text not null default '',
    add column reach_of     text not null default '';
