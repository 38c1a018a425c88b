-- One row per file or page received. `whole` is set when every document in it is on the record.
create table original (
    sha256  text primary key,
    source  text not null,
    size    integer not null,
    bytes   blob,
    whole   integer not null default 0
) without rowid;

create table document (
    number    integer primary key,
    id        text not null unique,
    slug      text not null unique,
    sha256    text not null references original (sha256),
    source    text not null,
    kind      text not null,
    title     text,
    outlet    text,
    venue     text,
    place     text,
    published text,
    day       text,
    analysis  text not null,
    added     text not null,
    annotated blob not null
);
create index document_sha256 on document (sha256);
create index document_day on document (day, number);

create table person (
    id     text primary key,
    name   text not null,
    folded text not null
) without rowid;
create index person_folded on person (folded);

-- An entity of a document that was held to be a record-wide person, and the role the document gives it.
create table appearance (
    document integer not null references document (number),
    entity   text not null,
    person   text not null references person (id),
    role     text,
    day      text,
    primary key (document, entity)
) without rowid;
create index appearance_person on appearance (person);

create table statement (
    document integer not null references document (number),
    local    text not null,
    kind     text not null,
    turn     integer,
    speaker  text,
    person   text,
    primary key (document, local)
) without rowid;
create index statement_person on statement (person);

create table exchange (
    document integer not null references document (number),
    local    text not null,
    turn     integer not null,
    question text not null,
    answerer text,
    person   text,
    answer   text not null,
    outcome  text,
    reason   text,
    primary key (document, local)
) without rowid;
create index exchange_outcome on exchange (outcome);

create table promise (
    document    integer not null references document (number),
    local       text not null,
    modality    text not null,
    turn        integer,
    attribution text,
    speaker     text,
    person      text,
    actor       text not null,
    words       text not null,
    action      text not null,
    condition   text,
    earliest    text,
    latest      text,
    due         text,
    primary key (document, local)
) without rowid;
create index promise_latest on promise (latest);

-- What people overruled. Never derived, never overwritten; applied again after each re-analysis.
create table correction (
    number integer primary key,
    target text not null,
    field  text not null,
    value  text,
    reason text not null,
    author text not null,
    made   text not null
);
create index correction_target on correction (target);

create table state (
    name  text primary key,
    value integer not null
) without rowid;
insert into state (name, value) values ('changes', 0);

pragma application_id = 1366650740;
pragma user_version = 1;
