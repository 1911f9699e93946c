-- The last order to answer that the unit has not obeyed yet: by whom, what and when.
alter table handling add column reminder text;
