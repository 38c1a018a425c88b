-- What was held before a verbatim quotation was held again whenever the record grows.
update printing set open = 1 where verdict <> 'too-short';

pragma user_version = 9;
