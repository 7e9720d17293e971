-- Complaints are counted from what the room of complaints says, once per event; nobody counts them by hand any more.
ALTER TABLE caseload_klacht DROP COLUMN door;
ALTER TABLE caseload_klacht DROP COLUMN op;
