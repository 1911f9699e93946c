-- What a line of the timeline tells besides words: clock, moments, codes. Null when it tells nothing more.
alter table timeline_line add column particulars text;
