-- From when the office that owes an answer may be reminded again by the one to which the case has climbed.
alter table routing_case add column remindable_from timestamptz;
