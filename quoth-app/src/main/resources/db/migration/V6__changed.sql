-- What a crash may leave undone: the count of changes at which a document's lines last became what they are (the index shows the lines up to a
-- count of its own), and whether its persons are still to be found anew.
alter table document add column changed integer not null default 0;
alter table document add column relink integer not null default 0;
create index document_changed on document (changed);
create index document_relink on document (number) where relink = 1;

-- Whose a passage was before the decision; null for decisions of before.
alter table moved add column was text;

-- Whatever is asked of a person's documents is answered from the index alone.
drop index appearance_person;
create index appearance_person on appearance (person, document, day, role, name, key, confidence);
drop index appearance_key;
create index appearance_key on appearance (key, person, name);

pragma user_version = 6;
