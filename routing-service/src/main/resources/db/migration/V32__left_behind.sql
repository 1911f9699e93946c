-- Open cases of offices that have ended are looked for every other second, and there are hardly ever any. Who holds an
-- institution's cases is indexed already; here are the units, and the office below which owes the answer of a case that has climbed
-- (a tier, a space and its code, as in "DISTRICT pemda:74.71/dishub").
create index routing_case_open_unit on routing_case (holder_unit)
    where holder_unit is not null
        and stage in ('WITH_UNIT', 'ANSWERED');
create index routing_case_open_below on routing_case (split_part(below, ' ', 2))
    where below is not null
        and stage in ('ESCALATED', 'ANSWERED');
create index routing_case_open_below_institution on routing_case (split_part(split_part(below, ' ', 2), '/', 1))
    where below is not null
        and stage in ('ESCALATED', 'ANSWERED');
