-- Where in its document what was ruled on stands, by which a ruling finds it again when a later analysis numbers otherwise.
-- Without a place in rulings of before: it is taken from the analysis that is on the record when the next one comes.
alter table ruling add column document text;
alter table ruling add column place text;
update ruling set document = substr(target, 1, instr(target, '.') - 1);
create index ruling_document on ruling (document);

-- Nothing ever wrote to it: what people decide lies in ruling and decision.
drop table correction;

-- How a document was analysed, to be analysed so again: empty for the accurate model, null for documents of before, whose `analysis` tells it.
alter table document add column choice text;

pragma user_version = 7;
