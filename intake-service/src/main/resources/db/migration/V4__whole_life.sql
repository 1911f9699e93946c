-- What a line of the timeline tells besides words: clock, moments, codes. Null when it tells nothing more.
alter table timeline_line add column particulars text;

-- Which of his rights the reporter has made use of.
alter table complaint
    add column reopenings       int     not null default 0,
    add column reopened_closing int     not null default 0,
    add column archive_objected boolean not null default false,
    add column ombudsman_asked  boolean not null default false;
create index complaint_ombudsman on complaint (received_at desc) where ombudsman_asked;
