-- The decision that this one takes back; null where it takes none back. Until now the words of its note alone told that.
alter table ruling add column undoes integer references ruling (number);
create index ruling_undoes on ruling (undoes) where undoes is not null;

create table step (number integer primary key, target text not null, way integer not null);
insert into step select r.number, r.target, case when r.value is null or exists (select 1 from ruling p where p.target = r.target
    and p.number < r.number and r.note = 'undoes “' || p.value || '” of ' || p.author) then -1 else 1 end from ruling r;
create index step_target on step (target, number);
-- Each took back the last decision that still held: the last with as many taken back as made between the two.
update ruling set undoes = (select max(p.number) from step p where p.target = ruling.target and p.number < ruling.number and p.way = 1
    and 0 = (select total(b.way) from step b where b.target = p.target and b.number > p.number and b.number < ruling.number))
    where number in (select number from step where way = -1);
drop table step;

-- The count of changes up to which quotations were held against the primary texts that came, or became others.
insert into state select 'settled', value from state where name = 'changes';

pragma user_version = 8;
