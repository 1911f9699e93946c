-- What may change what a case teaches, or whether it is found as a possible duplicate: opening an arbitration may bring another
-- class, by which the text is hidden; the others end a case or let it go on.
drop index journal_teaches;
create index journal_teaches on journal (position) where kind in ('OPENED', 'DISPOSED', 'RECLASSIFIED', 'ARBITRATION_OPENED', 'LINKED',
    'ARCHIVED', 'WITHDRAWN', 'REOPENED');
