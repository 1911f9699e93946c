-- A rule may be changed too. The revisions of the calendar count such changes as well, so that open limits are counted again;
-- only those that loaded a year name one.
alter table calendar_revision alter column year drop not null, alter column days drop not null;

-- Nothing is deleted: a rule that another one follows is superseded by itself with its last day.
alter table deadline_rule
    add column set_in int references calendar_revision,
    add column superseded int references calendar_revision;
