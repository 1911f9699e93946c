-- Number of the event that told of a line without its text; null when the text was told, or nobody was told of the line.
alter table handling_line add column untold bigint;
update handling_line l set untold = n.number
from (select id, row_number() over (partition by complaint order by id) as number
      from handling_line where kind in ('WORK_STARTED', 'PROGRESS_POSTED', 'ANSWERED', 'GIVEN_BACK')) n,
     handling h
where n.id = l.id and h.complaint = l.complaint
  and (cast(h.file as json) ->> 'secret' = 'true' or cast(h.file as json) ->> 'supervisory' = 'true');
