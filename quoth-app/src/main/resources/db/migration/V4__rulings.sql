-- What people decided about lines of the machine. Never derived, never overwritten; the last one on a matter stands.
-- A null value gives the line back to the machine.
create table ruling (
    number   integer primary key,
    target   text not null,
    matter   text not null,
    value    text,
    citation text,
    note     text not null,
    author   text not null,
    made     text not null
);
create index ruling_target on ruling (target, matter, number);

pragma user_version = 4;
