-- Who asked: by the label of the question, or by the name that an answer or a moderator speaks to (supposed = 1).
-- Empty on documents of before until they are rebuilt.
alter table exchange add column asker text;
alter table exchange add column supposed integer not null default 0;

pragma user_version = 5;
