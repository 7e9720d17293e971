-- Pay as it is delivered: from one channel more, over a period that is no month, and special pay that was earned over other months.
ALTER TABLE uitkering_inkomst DROP CONSTRAINT uitkering_inkomst_kanaal_check;
ALTER TABLE uitkering_inkomst
  ADD CONSTRAINT uitkering_inkomst_kanaal_check CHECK (kanaal IN ('inwoner', 'loongegevens', 'uwv', 'consulent')),
  -- the number of the delivery within its channel: a higher one replaces a lower one, whichever came first
  ADD COLUMN leveringsnummer integer,
  -- of pay per four weeks or per week: the days it is over, half open, and when it was paid
  ADD COLUMN periode_van date,
  ADD COLUMN periode_tot date,
  ADD COLUMN betaald_op date,
  -- apart from the pay of the month: taxed at the special rate, and earned over other months (art. 32 lid 2 Pw)
  ADD COLUMN aard text NOT NULL DEFAULT 'gewoon' CHECK (aard IN ('gewoon', 'vakantiegeld', 'eindejaarsuitkering')),
  ADD COLUMN verworven_van text CHECK (verworven_van ~ '^\d{4}-\d{2}$'),
  ADD COLUMN verworven_tot text CHECK (verworven_tot ~ '^\d{4}-\d{2}$'),
  ADD CHECK ((periode_van IS NULL) = (periode_tot IS NULL) AND (periode_van IS NULL) = (betaald_op IS NULL)),
  ADD CHECK (periode_tot > periode_van),
  ADD CHECK ((verworven_van IS NULL) = (verworven_tot IS NULL) AND verworven_tot >= verworven_van),
  ADD CHECK (aard <> 'gewoon' OR verworven_van IS NULL);

-- Income that is not from work has the same life: said per month, confirmed, corrected. Its kind as art. 31 to 33 Pw name it.
ALTER TABLE uitkering_inkomstenbron ADD COLUMN soort text NOT NULL DEFAULT 'loon';
