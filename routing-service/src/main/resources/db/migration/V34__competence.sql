-- The rule book: what is shipped is stored at the first start, afterwards these tables are the source.
-- Nothing is deleted: a book that is put into force supersedes what it does not repeat.
create table competence_revision (
    revision  int primary key,
    rules     int         not null,
    loaded_at timestamptz not null,
    loaded_by text
);

-- One row per fact and answer; the one without an answer holds the question.
create table competence_fact (
    place      int     not null,
    fact       text    not null,
    answer     text,
    asked      boolean not null,
    indonesian text    not null,
    english    text    not null,
    loaded_in  int     not null references competence_revision,
    superseded int references competence_revision
);

-- place: the rank; of all rules that cover a report the one with the lowest holds.
create table competence_rule (
    place                  int  not null,
    code                   text not null,
    category               text,
    region                 text,
    facts                  text not null,
    target                 text not null,
    unit                   text not null,
    legal_basis            text not null,
    explanation_indonesian text not null,
    explanation_english    text not null,
    valid_from             date not null,
    valid_to               date,
    loaded_in              int  not null references competence_revision,
    superseded             int references competence_revision
);
create unique index competence_rule_in_force on competence_rule (place) where superseded is null;

-- What the reporter answered to telling questions: a JSON object by the key of the fact; null when nothing was asked.
alter table routing_case add column facts text;
