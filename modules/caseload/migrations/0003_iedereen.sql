-- Everybody who is guided stands here, also by a colleague who is in no team: the desk, its norm and its figures are of those
-- whose colleague is in one.
ALTER TABLE caseload_inwoner DROP CONSTRAINT caseload_inwoner_consulent_id_fkey;
ALTER TABLE caseload_inwoner DROP CONSTRAINT caseload_inwoner_naar_id_fkey;
