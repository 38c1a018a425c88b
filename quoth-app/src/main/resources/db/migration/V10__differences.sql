-- How a quotation differs from what it was held against: JSON, [["replace", as printed, on the record, whether it bears on the meaning], ...].
-- Stories that were held before are held again, so that theirs are told too.
alter table printing add column differences text not null default '[]';
alter table printing add column weighty integer not null default 0;
update document set checked = 0 where checked = 1;

pragma user_version = 10;
