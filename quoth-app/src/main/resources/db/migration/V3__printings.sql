-- Quotations of stories as they were held against the primary texts. Derived: made anew by `quoth rebuild`.
-- first, after: string indexes into the primary's text.
create table printing (
    story    integer not null references document (number),
    local    text not null,
    words    text not null,
    speaker  text,
    verdict  text not null,
    tier     text not null,
    open     integer not null,
    origin   text,
    turn     integer,
    first    integer,
    after    integer,
    primary key (story, local)
) without rowid;
create index printing_origin on printing (origin, first);
create index printing_open on printing (story, local) where open = 1;

alter table document add column checked integer not null default 0;
create index document_unchecked on document (number) where checked = 0 and kind = 'article';

pragma user_version = 3;
