-- With which words a resident agreed, where he did so himself (art. 7 lid 1 AVG: to be shown afterwards). Null of what staff recorded.
ALTER TABLE loonaanlevering_grondslag
  ADD COLUMN verklaring text,
  ADD CHECK (verklaring IS NULL OR soort = 'toestemming');
