-- Which institution took a complaint over from one that has ended, and when: its age before that is not the heir's.
alter table complaint_fact
    add column inherited_by text,
    add column inherited_at timestamptz;
