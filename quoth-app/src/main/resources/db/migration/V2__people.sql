-- Every name under which a person may be looked up: by a key (the surname, its parts) or, for misspellings, a rough key.
create table person_name (
    person text not null references person (id),
    name   text not null,
    folded text not null,
    source text not null,
    primary key (person, folded)
) without rowid;

create table person_key (
    key    text not null,
    person text not null references person (id),
    primary key (key, person)
) without rowid;

create table identifier (
    scheme text not null,
    value  text not null,
    person text not null references person (id),
    primary key (scheme, value)
) without rowid;
create index identifier_person on identifier (person);

-- What authority files say of persons; never derived from documents.
create table tenure (
    person       text not null references person (id),
    title        text not null,
    organization text not null,
    begins       text not null,
    ends         text,
    authority    text not null,
    primary key (person, title, organization, begins)
) without rowid;
create index tenure_title on tenure (title);

alter table person add column born integer;
alter table person add column died integer;
alter table person add column authority text;

insert into person_name (person, name, folded, source) select id, name, folded, 'document' from person;
insert into person_key (key, person)
    select replace(folded, rtrim(folded, replace(folded, ' ', '')), ''), id from person where folded <> '';

alter table appearance add column name text;
alter table appearance add column key text;
alter table appearance add column reason text;
alter table appearance add column confidence real;
create index appearance_key on appearance (key, person);

-- Entities that might be one of these persons.
create table doubt (
    document integer not null references document (number),
    entity   text not null,
    person   text not null references person (id),
    name     text not null,
    reason   text not null,
    primary key (document, entity, person)
) without rowid;
create index doubt_person on doubt (person);

-- What each document is about, in the words of the linking.
create table context (
    document integer primary key references document (number),
    words    text not null
);

-- What people decided about persons: merges, splits, names. Never derived, never overwritten; applied again after each rebuild.
create table decision (
    number  integer primary key,
    kind    text not null,
    person  text not null,
    other   text,
    value   text,
    reason  text not null,
    author  text not null,
    made    text not null,
    undone  text
);
create index decision_person on decision (person);

-- What a decision settles: whose the passages are that a split or a merge moves, and that all others of the
-- two stay whose they were. A passage is a document and
-- where in it the person is named first.
create table moved (
    decision integer not null references decision (number),
    document text not null,
    name     text not null,
    begins   integer not null,
    person   text not null,
    primary key (decision, document, name, begins)
) without rowid;
create index moved_document on moved (document);

pragma user_version = 2;
